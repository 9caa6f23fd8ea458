using System.Globalization;
using System.Text;

namespace MotCua.Kernel;

/// <summary>Vietnamese as people type it in a hurry: small letters, no marks, đ written d. Every index and every query passes here.</summary>
public static class VietnameseFold
{
    private const char Dropped = '\0';
    private const int TableSize = 0x1F00; // up to the end of Latin Extended Additional, where the last Vietnamese letters stand

    private static readonly char[] Table = MakeTable();

    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return NeedsFolding(text) ? string.Create(LengthOf(text), text, Fill) : text;
    }

    /// <summary>Whether two names are the same but for marks, capitals and space around them: enough to suggest, never to prove.</summary>
    public static bool IsSame(string name, string other) => string.Equals(Fold(name.Trim()), Fold(other.Trim()), StringComparison.Ordinal);

    /// <summary>One letter folded, or '\0' for a combining mark, which folds to nothing.</summary>
    public static char Fold(char letter) => letter < TableSize ? Table[letter] : char.ToLowerInvariant(letter);

    private static void Fill(Span<char> target, string text)
    {
        var at = 0;
        foreach (var letter in text)
        {
            var folded = Fold(letter);
            if (folded != Dropped)
            {
                target[at++] = folded;
            }
        }
    }

    private static int LengthOf(string text)
    {
        var length = 0;
        foreach (var letter in text)
        {
            length += Fold(letter) == Dropped ? 0 : 1;
        }
        return length;
    }

    private static bool NeedsFolding(string text)
    {
        foreach (var letter in text)
        {
            if (letter >= 0x80 || char.IsAsciiLetterUpper(letter))
            {
                return true;
            }
        }
        return false;
    }

    private static char[] MakeTable()
    {
        var table = new char[TableSize];
        for (var code = 0; code < TableSize; code++)
        {
            table[code] = MakeOne((char)code);
        }
        table[0] = '\u0001'; // a stray NUL is kept apart from a dropped mark
        return table;
    }

    private static char MakeOne(char letter)
    {
        if (letter is 'đ' or 'Đ')
        {
            return 'd';
        }
        if (char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark)
        {
            return Dropped;
        }
        var decomposed = letter.ToString().Normalize(NormalizationForm.FormD);
        return char.ToLowerInvariant(decomposed[0]);
    }
}
