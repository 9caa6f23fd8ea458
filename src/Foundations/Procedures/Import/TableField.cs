namespace MotCua.Procedures.Import;

/// <summary>What a column of a published list holds.</summary>
public enum TableField { None, Code, Name, Field, Levels, OnlineLevel, Decision, Agency, Limit, Fee, Place, LegalBasis, Result, Test }

/// <summary>A column of a sheet: its heading over all heading lines, what it was taken for, and a few of its cells.</summary>
public sealed record ColumnSight(string Heading, TableField Field, IReadOnlyList<string> Samples);

/// <summary>A sheet as it was understood: where its heading ends, how many rows hold procedures, and how many only titles, fields or totals.</summary>
public sealed record SheetSight(string Sheet, int HeadingLine, int Rows, int Titles, bool Hidden, IReadOnlyList<ColumnSight> Columns);
