namespace MotCua.Web.Workbooks;

/// <summary>One column of a list in a workbook: its heading, and how a row is read. Days, instants and numbers stay what they are.</summary>
public sealed record Column<T>(string Heading, Func<T, object?> Read, double Width = 18, string? Format = null);

/// <summary>How a spreadsheet shows what is no text.</summary>
internal static class Formats
{
    public const string Instant = "dd/mm/yyyy hh:mm";
    public const string Day = "dd/mm/yyyy";
    public const string Hours = "#,##0.0";
    public const string Share = "0.0%";
}

/// <summary>Who took a list out of the house, when, how it was narrowed, and whether it says anything of people; stands in the workbook itself.</summary>
public sealed record Watermark(string List, string Filter, string Who, DateTimeOffset At, Guid Export, bool Personal = true);
