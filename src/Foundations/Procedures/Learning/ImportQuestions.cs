using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Procedures.Learning.LearningRefusals;

namespace MotCua.Procedures.Learning;

/// <summary>Questions whose right answers are known are read in (JSON lines: query, kind, codes), to measure the search by.</summary>
[Needs(ProcedurePermissions.Teach)]
public sealed record ImportQuestions(IReadOnlyList<ImportFile> Files) : ICommand<LineReport>;

internal sealed class ImportQuestionsHandler(Database db) : IHandler<ImportQuestions, LineReport>
{
    public async Task<LineReport> Handle(ImportQuestions request, CancellationToken cancel)
    {
        var known = await db.SampleQuestions.ToDictionaryAsync(one => one.Folded, cancel);
        var tally = new LineTally();
        foreach (var file in request.Files)
        {
            foreach (var (line, number) in file.Text.Split('\n').Select((line, at) => (Line: line.Trim(), Number: at + 1)).Where(one => one.Line.Length > 0))
            {
                if (Read(line) is not { } read)
                {
                    tally.Refuse(file.Name, LineUnreadable, number);
                }
                else if (read.Text.Trim().Length < 2)
                {
                    tally.Refuse(file.Name, QuestionMissing, number);
                }
                else
                {
                    Take(read, known, tally);
                }
            }
        }

        return tally.Report;
    }

    private void Take((string Text, string Kind, List<string> Codes) read, Dictionary<string, SampleQuestion> known, LineTally tally)
    {
        var folded = SampleQuestion.Fold(read.Text);
        if (known.TryGetValue(folded, out var question))
        {
            tally.ChangedIf(question.Kind != read.Kind || !question.Codes.SequenceEqual(read.Codes));
            (question.Kind, question.Codes) = (read.Kind, read.Codes);
            return;
        }

        db.Add(known[folded] = new() { Folded = folded, Text = read.Text.Trim(), Kind = read.Kind, Codes = read.Codes });
        tally.Created();
    }

    private static (string Text, string Kind, List<string> Codes)? Read(string line)
    {
        try
        {
            var row = JsonElement.Parse(line);
            List<string> codes = [.. row.GetProperty("codes").EnumerateArray().Select(code => code.GetString()).OfType<string>()];
            return (row.GetProperty("query").GetString() ?? "", row.TryGetProperty("kind", out var kind) ? kind.GetString() ?? SampleQuestion.Own : SampleQuestion.Own, codes);
        }
        catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }
}
