using BorderWatch.Data.Reading.Text;

namespace BorderWatch.Data.Reading.Actions;

/// <summary>The words of news copy for closing, suspending, reducing and reopening, by what they are in a sentence.</summary>
internal static class ActionWords
{
    private static readonly PhraseTable<ActionWord> s_words = new();

    static ActionWords()
    {
        Verb(ReadActions.Closed, false, "close closes", "closed", "closing");
        Verb(ReadActions.Closed, false, "shuts", "", "shutting");
        Add(ReadActions.Closed, ActionForm.Past, false, "shut", "shut down", "shut off", "closed down", "closed off", "shuttered", "sealed", "sealed off", "locked", "locked down", "blocked", "blocked off", "barricaded", "blockaded", "severed", "padlocked", "cordoned off", "fenced off");
        Add(ReadActions.Closed, ActionForm.Present, false, "shut down", "shuts down", "close down", "closes down", "seal", "seals", "seal off", "shutter", "shutters", "block off", "block", "blocks", "lock", "lock down", "locks", "barricade", "barricades", "padlock", "cordon off", "seal up", "abandon", "bar", "wall off");
        Add(ReadActions.Closed, ActionForm.Ing, false, "shutting down", "closing down", "sealing", "sealing off", "shuttering", "blocking", "blockading");
        Add(ReadActions.Closed, ActionForm.Noun, false, "closure", "closures", "shutdown", "shutdowns", "closings", "blockade", "blockades", "the closing of", "closing of", "a closing", "first closing", "shuttering of", "sealing off of", "lockdown of", "blocking of", "sealing of", "shutting of");
        Add(ReadActions.Closed, ActionForm.State, false, "off limits", "off-limits", "went dark", "go dark", "goes dark", "gone dark", "dark again", "is dark", "not passable", "impassable");

        // "quit clearing trucks", "stopped taking cattle": what was done no more is the object's traffic.
        foreach (var doing in (ReadOnlySpan<string>)["processing", "clearing", "taking", "accepting", "admitting", "letting", "allowing", "running", "moving", "operating", "crossing", "inspecting", "handling", "receiving", "carrying", "rolling", "importing", "exporting", "sending", "dispatching"])
        {
            Add(ReadActions.Suspended, ActionForm.Past, true, $"quit {doing}", $"stopped {doing}", $"ceased {doing}", $"halted {doing}", $"paused {doing}", $"suspended {doing}");
            Add(ReadActions.Suspended, ActionForm.Present, true, $"stop {doing}", $"cease {doing}", $"halt {doing}", $"stops {doing}", $"pause {doing}");
            Add(ReadActions.Suspended, ActionForm.Ing, true, $"stopping {doing}", $"halting {doing}");
            if (doing is not ("sending" or "dispatching" or "moving" or "rolling" or "crossing" or "running" or "operating" or "carrying" or "handling")) s_words.AddAll([$"began {doing}", $"started {doing}", $"was {doing}", $"were {doing}"], new(ReadActions.Reopened, ActionForm.Past) { NeedsClosed = true });
        }

        Add(ReadActions.Suspended, ActionForm.State, true, "idle", "sat idle", "stands idle", "sit idle", "out of commission", "out of use", "offline", "knocked offline", "taken offline", "tied up", "docked", "out of action", "stilled", "at a stop", "brought to a stop", "brought to a standstill", "unable to cross", "not crossing", "stopped using", "quit using", "not operating", "ceased to run", "quit running", "stopped running", "stopped moving", "stopped operating", "quit operating", "ceased operating", "ceased operation", "stopped rolling", "stopped flowing");
        Add(ReadActions.Suspended, ActionForm.State, true, "stood empty", "sat empty", "lay empty", "stands empty", "sits empty", "lies empty", "lay idle", "lie idle", "lies idle", "stood idle", "stood still", "stands still", "came to a dead stop", "fell silent", "falls silent", "fallen silent", "went silent", "went quiet", "fell quiet", "gone quiet", "lay silent", "out of order");
        Add(ReadActions.Closed, ActionForm.State, false, "been dark", "stayed dark", "remained dark", "remains dark", "stays dark", "lay dark");
        Add(ReadActions.Suspended, ActionForm.Past, true, "called off", "taken out", "switched off", "turned off", "taken out of service", "taken out of use", "pulled from service");
        Add(ReadActions.Suspended, ActionForm.Past, true, "idled", "stranded", "froze", "brought to a stop", "knocked out", "knocked offline");
        Add(ReadActions.Closed, ActionForm.Past, false, "pulled the plug on");
        s_words.AddAll(["barred the road", "barred the way", "blocked the way", "blocked the road"], new(ReadActions.Closed, ActionForm.Past) { IsWhole = true });
        s_words.AddAll(["waved in", "waved through", "let through", "allowed through", "let in", "readmitted", "allowed back", "let back", "was back", "were back"], new(ReadActions.Reopened, ActionForm.State) { NeedsClosed = true, NeedsDay = true });
        s_words.AddAll(["resumed work", "restarted work"], new(ReadActions.Reopened, ActionForm.Past) { NeedsClosed = true });
        s_words.Add("brought back", new(ReadActions.Reopened, ActionForm.Past) { NeedsClosed = true });
        s_words.AddAll(["came back", "swung open", "swing open", "came back up", "moving normally", "flowing normally", "running normally", "back on the bridge"], new(ReadActions.Reopened, ActionForm.State) { NeedsClosed = true });
        Add(ReadActions.Closed, ActionForm.State, false, "can no longer use", "may no longer use", "could no longer use", "can no longer cross", "may no longer cross", "could no longer cross", "unable to use", "not usable", "not be usable", "unusable", "not be passable");
        Add(ReadActions.Reopened, ActionForm.Past, false, "liberated", "freed up", "cleared for use", "cleared for traffic", "handed back");
        Add(ReadActions.Closed, ActionForm.Present, false, "pull the plug on");
        Add(ReadActions.Closed, ActionForm.State, false, "out of bounds", "barred", "off limits to", "on lockdown", "into lockdown", "under lockdown", "no longer open", "chained shut", "bolted", "boarded up", "chained", "roped off", "taped off", "walled off", "closed off to", "shut tight", "not open");
        Add(ReadActions.Closed, ActionForm.Past, false, "cut off", "barred", "abandoned", "chained", "bolted", "roped off", "taped off", "shut the gates of", "shut the gates at", "locked the gates of", "locked the gates at", "shut the gates on", "closed the gates of", "closed the gates at", "shut the doors of", "lowered the barriers at", "lowered the gates at", "dropped the gates at", "barred the road at", "barred the way at");
        Add(ReadActions.Reopened, ActionForm.Past, false, "raised the barriers at", "raised the gates at", "lifted the barriers at", "raised the barrier at", "reopened the gates of", "threw open", "unchained", "unlocked", "put back into service", "put back in service", "brought back online");
        Add(ReadActions.Reopened, ActionForm.State, false, "went back to work", "back at full strength", "back in business", "back in use", "back into use", "came back into use", "back into service", "came back into service", "back in action", "back on track", "back on stream", "return to normal operations", "returned to normal operations", "return to full operations", "returned to full operations", "returned to service", "return to service", "return to full service", "to full service",
            "to full operation", "back to full operation", "back to full operations", "back at work", "came back online", "back on line", "came back to life", "open for business again", "came back up", "were let through again");
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
        Add(ReadActions.Suspended, ActionForm.State, true, "out of service", "out of operation", "at a standstill", "on hold", "ground to a halt", "came to a halt", "come to a halt", "not running", "not moving", "isn't running", "aren't running", "wasn't running", "weren't running", "isn't operating", "aren't operating", "wasn't operating", "isn't moving", "aren't moving", "weren't moving", "came to a stop", "came to a standstill", "no longer processing");

        Verb(ReadActions.Reduced, true, "reduce reduces", "reduced", "reducing");
        Verb(ReadActions.Reduced, true, "limit limits", "limited", "limiting");
        Verb(ReadActions.Reduced, true, "restrict restricts", "restricted", "restricting");
        Verb(ReadActions.Reduced, true, "curtail curtails", "curtailed", "curtailing");
        Verb(ReadActions.Reduced, true, "trim trims", "trimmed", "trimming");
        Verb(ReadActions.Reduced, true, "shorten shortens", "shortened", "shortening");
        Verb(ReadActions.Reduced, true, "slash slashes", "slashed", "slashing");
        Add(ReadActions.Reduced, ActionForm.Past, true, "cut", "cut back", "scaled back", "pared", "cut short", "narrowed", "shrank", "shrunk", "scaled down", "cut down");
        Add(ReadActions.Reduced, ActionForm.Present, true, "scale back", "scales back", "cut", "cuts", "pare");
        Add(ReadActions.Reduced, ActionForm.Ing, true, "scaling back", "cutting", "cutting back");
        Add(ReadActions.Reduced, ActionForm.Noun, true, "reduction in", "reduction of", "reductions in", "reductions at", "reduction", "restrictions on", "restriction on", "limits on", "ban on", "curbs on", "travel restrictions");
        Add(ReadActions.Reduced, ActionForm.State, true, "down to", "fewer lanes", "turned away", "turning away", "turned cars away", "turned trucks away", "turned vehicles away", "turned drivers away", "turned pedestrians away", "turned travelers away", "turning cars away", "with fewer");

        Verb(ReadActions.Reopened, false, "reopen reopens", "reopened", "reopening");
        Verb(ReadActions.Reopened, true, "resume resumes", "resumed", "resuming");
        Verb(ReadActions.Reopened, true, "restore restores", "restored", "restoring");
        Verb(ReadActions.Reopened, true, "restart restarts", "restarted", "restarting");
        Add(ReadActions.Reopened, ActionForm.Past, false, "opened again", "reinstated", "unblocked", "unlocked", "opened up again");
        Add(ReadActions.Reopened, ActionForm.Noun, false, "reopening of", "reopenings", "the reopening", "resumption of", "resumption", "restoration of");
        Add(ReadActions.Reopened, ActionForm.State, false, "back open", "open again", "open once again", "open once more", "back in service", "back in operation", "running again", "moving again", "rolling again", "flowing again", "move again", "run again", "flow again", "roll again",
            "cross again", "crossing again", "again crossing", "again open", "once again open", "started again", "began again", "let through again", "through again", "operating again", "operational again", "back up and running", "back to normal",
            "back to normal operations", "returned to normal", "back online", "lit again", "working again", "again moving", "again running", "allowed through again", "allowed to cross again", "is back", "are back", "welcomed back", "processing again", "open for traffic again", "began moving", "began rolling", "began crossing", "started moving", "started rolling", "reopened again");
        Add(ReadActions.Reduced, ActionForm.Present, true, "end", "ends");
        Verb(ReadActions.Reopened, true, "return returns", "returned", "returning");
        foreach (var (form, words) in (ReadOnlySpan<(ActionForm, string[])>)[(ActionForm.Present, ["open", "opens"]), (ActionForm.Past, ["opened"])]) s_words.AddAll(words, new(ReadActions.Reopened, form) { NeedsClosed = true });
        Add(ReadActions.Reopened, ActionForm.Past, false, "lifted", "ended", "came to an end", "brought an end to", "put an end to");
        Add(ReadActions.Reopened, ActionForm.State, false, "was over", "is over", "were over", "are over");
        Add(ReadActions.Reduced, ActionForm.Past, true, "eliminated", "scrapped");
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
