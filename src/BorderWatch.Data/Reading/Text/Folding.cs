namespace BorderWatch.Data.Reading.Text;

/// <summary>
/// The text as rules compare it: small letters without accents, one kind of quote, dash and space. It is as long as the
/// original, so that an index into the one is an index into the other.
/// </summary>
internal static class Folding
{
    /// <summary>What stands between two parts of a sentence, as against the hyphen inside a word.</summary>
    public const char Dash = '—';

    private const string Accented = "áàâäãåāéèêëēíìîïīóòôöõōúùûüūñç";
    private const string Plain = "aaaaaaaeeeeeiiiiioooooouuuuunc";

    public static string Fold(string text) => string.Create(text.Length, text, static (folded, original) =>
    {
        for (var i = 0; i < folded.Length; i++) folded[i] = Fold(original[i]);
    });

    private static char Fold(char c)
    {
        if (c < 128) return c == '\n' ? c : c < ' ' || c == 127 ? ' ' : char.ToLowerInvariant(c);

        var small = char.ToLowerInvariant(c);
        var at = Accented.IndexOf(small, StringComparison.Ordinal);
        if (at >= 0) return Plain[at];

        return small switch
        {
            '‘' or '’' or 'ʼ' or '´' or '′' => '\'',
            '“' or '”' or '„' or '«' or '»' or '″' => '"',
            '‐' or '‑' or '−' => '-',
            '–' or '—' or '―' or '‒' => Dash,
            '•' or '·' or '●' or '▪' or '◦' => '•',
            '\u2028' or '\u2029' or '\u0085' => '\n',
            _ => char.IsWhiteSpace(small) || char.IsControl(small) ? ' ' : small,
        };
    }
}
