using MotCua.Kernel;

namespace MotCua.Digitising.Fields;

/// <summary>Finds printed words again in what was read, although a letter or a mark may have been read wrongly.</summary>
internal static class PrintedWords
{
    /// <summary>Letters and digits, small, without marks.</summary>
    public static string Bare(string text) => string.Concat(VietnameseFold.Fold(text.Normalize()).Where(char.IsLetterOrDigit));

    /// <summary>Where in the line the printed words stand (first word, words taken) and how alike they are, of one; nowhere when less than four fifths alike.</summary>
    public static (int First, int Count, double Alike)? Find(IReadOnlyList<ReadWord> line, string printed, int from = 0)
    {
        var sought = Bare(printed);
        var most = printed.Count(char.IsWhiteSpace) + 3;
        (int First, int Count, double Alike)? best = null;
        for (var first = from; first < line.Count; first++)
        {
            var here = "";
            for (var count = 1; count <= most && first + count <= line.Count; count++)
            {
                here += Bare(line[first + count - 1].Text);
                if (here.Length > sought.Length + 3)
                {
                    break;
                }

                var alike = Alike(here, sought);
                if (alike >= 0.8 && (sought.Length > 3 || alike > 0.99) && alike > (best?.Alike ?? 0) + 0.001)
                {
                    best = (first, count, alike);
                }
            }
        }

        return best;
    }

    public static double Alike(string one, string other) =>
        one.Length == 0 || other.Length == 0 ? 0 : 1 - (Distance(one, other) / (double)Math.Max(one.Length, other.Length));

    /// <summary>How many letters must be changed, added or dropped.</summary>
    public static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var before = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var kept = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, before + (one[i - 1] == other[j - 1] ? 0 : 1));
                before = kept;
            }
        }

        return row[^1];
    }
}
