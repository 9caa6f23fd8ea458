using System.Diagnostics;
using System.Globalization;
using MotCua.Procedures.Import;

namespace MotCua.Web.Verbs;

/// <summary>Shows how far a long reading is: a bar on a terminal, a plain line now and then where the output goes to a file.</summary>
internal sealed class ProgressBar(string title) : IProgress<ImportProgress>, IDisposable
{
    private const int Width = 30;

    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(5);

    private readonly bool terminal = !Console.IsErrorRedirected;
    private long last = Stopwatch.GetTimestamp();
    private bool drawn;

    public void Report(ImportProgress value)
    {
        var share = value.Bytes is > 0 and var bytes ? Math.Min(1, (double)value.BytesRead / bytes) : 0;
        if (terminal)
        {
            var full = (int)(share * Width);
            Console.Error.Write($"\r{title} [{new string('#', full)}{new string('.', Width - full)}] {share,4:P0} {value.Rows}");
            drawn = true;
        }
        else if (Stopwatch.GetElapsedTime(last) > BetweenLines)
        {
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title}: {value.Rows} ({share:P0})"));
            last = Stopwatch.GetTimestamp();
        }
    }

    /// <summary>The bar goes, the report takes its place.</summary>
    public void Dispose()
    {
        if (drawn)
        {
            Console.Error.Write($"\r{new string(' ', title.Length + Width + 20)}\r");
            drawn = false;
        }
    }
}
