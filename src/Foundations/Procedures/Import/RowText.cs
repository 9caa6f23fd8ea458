using System.Text.Json;
using MotCua.Kernel;

namespace MotCua.Procedures.Import;

/// <summary>What a row of a preview said, kept as text until it goes into the register.</summary>
internal static class RowText
{
    public static string Write(ImportRow row) => JsonSerializer.Serialize(
        new Kept(row.Line, row.Sheet, row.Source, row.Code?.Value, row.RawCode, row.Name, row.Text?.Json, row.Text?.Hash, row.Text?.FileHash, row.Entry, row.Paper, row.From, row.Until, row.Notes),
        JsonText.Options);

    public static ImportRow Read(string text)
    {
        var kept = JsonSerializer.Deserialize<Kept>(text, JsonText.Options)!;
        var row = new ImportRow(kept.Line)
        {
            Sheet = kept.Sheet,
            Source = kept.Source,
            Code = kept.Code is { } code ? new(code) : null,
            RawCode = kept.RawCode,
            Name = kept.Name,
            Text = kept.Content is { } content ? new(ProcedureText.Read(content), content, kept.Hash!, kept.FileHash) : null,
            Entry = kept.Entry,
            Paper = kept.Paper,
            From = kept.From,
            Until = kept.Until,
        };
        row.Notes.AddRange(kept.Notes);
        return row;
    }

    private sealed record Kept(
        int Line, string? Sheet, ProcedureSource Source, string? Code, string? RawCode, string? Name, string? Content, string? Hash, string? FileHash,
        ListEntry? Entry, PaperType? Paper, DateOnly? From, DateOnly? Until, IReadOnlyList<ImportNote> Notes);
}
