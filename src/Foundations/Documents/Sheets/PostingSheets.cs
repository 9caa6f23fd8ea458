namespace MotCua.Documents.Sheets;

/// <summary>What hangs at a one-stop of each procedure, a sheet for each: what to bring, how long, how much, where, and where to complain; on A4 or A3.</summary>
public sealed record PostingSheet(string Paper, string Agency, string? Address, string? Phone, DateOnly Day, DateOnly PrintedOn, IReadOnlyList<PostedProcedure> Procedures) : Sheet
{
    public override string Template => "posting";
}

/// <summary>The list of all procedures that a one-stop receives, each with its code to be scanned.</summary>
public sealed record PostingList(string Paper, string Agency, string? Address, string? Phone, DateOnly Day, DateOnly PrintedOn, int Total, IReadOnlyList<PostedField> Fields) : Sheet
{
    public override string Template => "posting-list";
}

/// <summary>The procedures of one field.</summary>
public sealed record PostedField(string Name, IReadOnlyList<PostedProcedure> Procedures);

/// <summary>One procedure as it is posted, in the words that people read.</summary>
public sealed record PostedProcedure(
    int Number, string Code, string Name, string? PlainName, string Field, string? Applicants, IReadOnlyList<PostedWay> Ways, IReadOnlyList<PostedCase> Papers, int? Sets,
    string? Result, string? Competent, string? Place, string? Decision, DateOnly? From, string Complaints, string Online, string Page)
{
    public string? Brief { get; init; }
}

/// <summary>A way of handing in, its time and its fee.</summary>
public sealed record PostedWay(string Way, string Time, string Fee);

/// <summary>The papers of one case; those of every case have no name.</summary>
public sealed record PostedCase(string? Name, IReadOnlyList<string> Papers);
