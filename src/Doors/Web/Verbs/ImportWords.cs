using System.Globalization;
using System.Text;
using MotCua.Procedures.Import;
using MotCua.Web.Words;

namespace MotCua.Web.Verbs;

/// <summary>The report of an import in words, on the screen and as a file.</summary>
internal static class ImportWords
{
    private static readonly Wording Words = new();

    /// <summary>What became of the rows, or would: the sum, what was refused, and each remark once; the number by which a preview is applied and an import taken back.</summary>
    public static void Print(ImportReport report, TimeSpan took)
    {
        var tally = report.Tally;
        Console.WriteLine(Words["procedures.import.summary", report.FileName, tally.Read, tally.Created, tally.Changed, tally.Unchanged, tally.Refused, took.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)]);
        if (tally.LeftOut > 0)
        {
            Console.WriteLine("  " + Words["imports.left-out.sum", tally.LeftOut]);
        }

        Console.WriteLine("  " + Words[report.Stage is ImportStage.Previewed ? "imports.preview.how" : "imports.undo.how", report.Run.Value]);
        foreach (var line in report.Lines.Where(line => line.Reason is not null))
        {
            Console.WriteLine("  " + Words["procedures.import.refused-line", line.Line, line.Code ?? "-", Say(line.Reason!)]);
        }

        foreach (var remarked in report.Lines.SelectMany(line => line.Notes.Select(note => (line.Line, Note: note))).GroupBy(one => one.Note.Code).OrderByDescending(group => group.Count()))
        {
            var (line, note) = remarked.First();
            Console.WriteLine("  " + Words["procedures.import.remarked", remarked.Count(), line, Say(note)]);
        }
    }

    public static void PrintSum(IReadOnlyList<ImportReport> reports) => Console.WriteLine(Words[
        "procedures.import.sum", reports.Count, reports.Sum(one => one.Tally.Read), reports.Sum(one => one.Tally.Created),
        reports.Sum(one => one.Tally.Changed), reports.Sum(one => one.Tally.Unchanged), reports.Sum(one => one.Tally.Refused)]);

    /// <summary>Every line of every file; with the mark that makes spreadsheets read it as UTF-8.</summary>
    public static async Task Write(string path, IReadOnlyList<ImportReport> reports, CancellationToken cancel)
    {
        await using var file = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)) { NewLine = "\r\n" };
        await file.WriteLineAsync("file,sheet,line,code,name,outcome,reason,notes".AsMemory(), cancel);
        foreach (var report in reports)
        {
            foreach (var line in report.Lines)
            {
                string?[] cells =
                [
                    report.FileName, line.Sheet, line.Line.ToString(CultureInfo.InvariantCulture), line.Code, line.Name, line.Outcome.ToString().ToLowerInvariant(),
                    line.Reason is { } reason ? Say(reason) : "", string.Join(" | ", line.Notes.Select(Say)),
                ];
                await file.WriteLineAsync(string.Join(',', cells.Select(Cell)).AsMemory(), cancel);
            }
        }
    }

    public static string Say(ImportNote note) => Words[note.Code, [.. note.Arguments.Select(InWords)]];

    private static string InWords(string argument) => string.Join(", ", argument.Split(", ").Select(part => Words.Find($"procedures.import.value.{part}") ?? part));

    /// <summary>A text that begins like a formula must not become one in a spreadsheet.</summary>
    private static string Cell(string? text)
    {
        text ??= "";
        if (text.Length > 0 && text[0] is '=' or '+' or '-' or '@')
        {
            text = "'" + text;
        }

        return text.AsSpan().ContainsAny("\",\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
