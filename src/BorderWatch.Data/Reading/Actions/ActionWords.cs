using BorderWatch.Data.Reading.Text;

namespace BorderWatch.Data.Reading.Actions;

/// <summary>The words of news copy for closing, suspending, reducing and reopening, by what they are in a sentence.</summary>
internal static class ActionWords
{
    private static readonly PhraseTable<ActionWord> s_words = new();

    static ActionWords()
    {
        Verb(ReadActions.Closed, false, "close closes", "closed", "closing");
        Verb(ReadActions.Closed, false, "shut shuts", "", "shutting");
        Add(ReadActions.Closed, ActionForm.Past, false, "shut", "shut down", "shut off", "closed down", "closed off", "shuttered", "sealed", "sealed off", "locked", "locked down", "blocked", "blocked off", "barricaded", "blockaded", "severed", "padlocked", "cordoned off", "fenced off");
        Add(ReadActions.Closed, ActionForm.Present, false, "shut down", "shuts down", "close down", "closes down", "seal", "seals", "seal off", "shutter", "shutters", "block off");
        Add(ReadActions.Closed, ActionForm.Ing, false, "shutting down", "closing down", "sealing", "sealing off", "shuttering", "blocking", "blockading");
        Add(ReadActions.Closed, ActionForm.Noun, false, "closure", "closures", "shutdown", "shutdowns", "closings", "blockade", "blockades", "the closing of", "closing of", "a closing", "first closing", "sealing of", "shutting of");
        Add(ReadActions.Closed, ActionForm.State, false, "off limits", "off-limits", "went dark", "go dark", "goes dark", "gone dark", "dark again", "is dark", "not passable", "impassable");

        Verb(ReadActions.Suspended, true, "suspend suspends", "suspended", "suspending");
        Verb(ReadActions.Suspended, true, "halt halts", "halted", "halting");
        Verb(ReadActions.Suspended, true, "pause pauses", "paused", "pausing");
        Verb(ReadActions.Suspended, true, "stop stops", "stopped", "stopping");
        Verb(ReadActions.Suspended, true, "cease ceases", "ceased", "ceasing");
        Verb(ReadActions.Suspended, true, "freeze freezes", "frozen", "freezing");
        Verb(ReadActions.Suspended, true, "discontinue discontinues", "discontinued", "discontinuing");
        Verb(ReadActions.Suspended, true, "interrupt interrupts", "interrupted", "interrupting");
        Add(ReadActions.Suspended, ActionForm.Past, true, "froze", "idled", "paralyzed", "brought to a halt", "put on hold", "embargoed");
        Add(ReadActions.Suspended, ActionForm.Noun, true, "suspension", "suspensions", "stoppage", "stoppages", "halt to", "a halt", "pause in", "pause on", "cessation", "standstill");
        Add(ReadActions.Suspended, ActionForm.State, true, "out of service", "out of operation", "at a standstill", "on hold", "ground to a halt", "came to a halt", "come to a halt", "not running", "not moving", "came to a stop", "came to a standstill", "no longer processing");

        Verb(ReadActions.Reduced, true, "reduce reduces", "reduced", "reducing");
        Verb(ReadActions.Reduced, true, "limit limits", "limited", "limiting");
        Verb(ReadActions.Reduced, true, "restrict restricts", "restricted", "restricting");
        Verb(ReadActions.Reduced, true, "curtail curtails", "curtailed", "curtailing");
        Verb(ReadActions.Reduced, true, "trim trims", "trimmed", "trimming");
        Verb(ReadActions.Reduced, true, "shorten shortens", "shortened", "shortening");
        Verb(ReadActions.Reduced, true, "slash slashes", "slashed", "slashing");
        Add(ReadActions.Reduced, ActionForm.Past, true, "cut", "cut back", "scaled back", "pared", "cut short", "narrowed", "scaled down", "cut down");
        Add(ReadActions.Reduced, ActionForm.Present, true, "scale back", "scales back", "cut", "cuts", "pare");
        Add(ReadActions.Reduced, ActionForm.Ing, true, "scaling back", "cutting", "cutting back");
        Add(ReadActions.Reduced, ActionForm.Noun, true, "reduction in", "reduction of", "reductions in", "reductions at", "reduction");
        Add(ReadActions.Reduced, ActionForm.State, true, "down to", "fewer lanes", "turned away", "turning away", "turned cars away", "turned trucks away", "turned vehicles away", "turned drivers away", "turned pedestrians away", "turned travelers away", "turning cars away", "with fewer");

        Verb(ReadActions.Reopened, false, "reopen reopens", "reopened", "reopening");
        Verb(ReadActions.Reopened, true, "resume resumes", "resumed", "resuming");
        Verb(ReadActions.Reopened, true, "restore restores", "restored", "restoring");
        Verb(ReadActions.Reopened, true, "restart restarts", "restarted", "restarting");
        Add(ReadActions.Reopened, ActionForm.Past, false, "opened again", "reinstated", "unblocked", "unlocked", "opened up again");
        Add(ReadActions.Reopened, ActionForm.Noun, false, "reopening of", "reopenings", "the reopening", "resumption of", "resumption", "restoration of");
        Add(ReadActions.Reopened, ActionForm.State, false, "back open", "open again", "open once again", "open once more", "back in service", "back in operation", "running again", "moving again", "rolling again", "flowing again", "move again", "run again", "flow again", "roll again",
            "cross again", "crossing again", "again crossing", "again open", "once again open", "started again", "began again", "let through again", "through again", "operating again", "operational again", "up and running", "back up and running", "back to normal",
            "back to normal operations", "returned to normal", "fully operational", "back online", "lit again", "working again", "again moving", "again running", "allowed through again", "allowed to cross again", "is back", "are back", "welcomed back", "processing again", "open for traffic again", "began moving", "began rolling", "began crossing", "started moving", "started rolling", "reopened again");
        Add(ReadActions.Reopened, ActionForm.Past, false, "lifted", "ended");
        Add(ReadActions.Reopened, ActionForm.Ing, false, "ending", "lifting");

        void Verb(string action, bool process, string present, string past, string ing)
        {
            s_words.AddAll(present.Split(' '), new(action, ActionForm.Present, process));
            if (past.Length > 0) s_words.Add(past, new(action, ActionForm.Past, process));
            s_words.Add(ing, new(action, ActionForm.Ing, process));
        }

        void Add(string action, ActionForm form, bool process, params string[] phrases) => s_words.AddAll(phrases, new(action, form, process));
    }

    /// <returns>How many tokens the phrase at a token has; 0 where none stands.</returns>
    public static int Match(List<Token> tokens, int at, out ActionWord? word) => s_words.Match(tokens, at, out word);
}
