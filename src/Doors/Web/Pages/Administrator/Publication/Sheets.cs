using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MotCua.Organisation;
using MotCua.Procedures.Publication;
using MotCua.Web.Parts;

namespace MotCua.Web.Pages.Administrator.Publication;

/// <summary>A decision as it is typed: its rows of bases and procedures come line by line, empty lines count for nothing.</summary>
public sealed class TypedSheet
{
    public string? Title { get; set; }

    public Issuer Issuer { get; set; }

    public string? Proposer { get; set; }

    public string? SignerName { get; set; }

    public string? SignerOffice { get; set; }

    public string? OutsideNumber { get; set; }

    public DateOnly? OutsideDay { get; set; }

    public List<TypedBasis> Bases { get; set; } = [];

    public List<TypedEntry> Entries { get; set; } = [];

    public static TypedSheet Of(DecisionSheet sheet) => new()
    {
        Title = sheet.Title,
        Issuer = sheet.Issuer,
        Proposer = sheet.Proposer,
        SignerName = sheet.SignerName,
        SignerOffice = sheet.SignerOffice,
        OutsideNumber = sheet.OutsideNumber,
        OutsideDay = sheet.OutsideDay,
        Bases = [.. sheet.Bases.Select(basis => new TypedBasis { Number = basis.Number, Title = basis.Title, EffectiveOn = basis.EffectiveOn })],
        Entries = [.. sheet.Entries.Select(entry => new TypedEntry { Code = entry.Code, Kind = entry.Kind })],
    };

    /// <summary>Whether a basis was begun and has no number or no day.</summary>
    public bool HasHalfBasis => Bases.Exists(basis => basis.IsBegun && !basis.IsWhole);

    /// <summary>None while a basis is half written.</summary>
    public DecisionSheet? Read() => HasHalfBasis ? null : SoFar();

    /// <summary>What is written whole.</summary>
    public DecisionSheet SoFar() =>
        new(Title ?? "", Proposer ?? "", [.. Bases.Where(basis => basis.IsWhole).Select(basis => new DecisionBasis(basis.Number!.Trim(), basis.Title?.Trim(), basis.EffectiveOn!.Value))],
            [.. Entries.Where(entry => !string.IsNullOrWhiteSpace(entry.Code)).Select(entry => new EntrySheet(entry.Code!.Trim(), entry.Kind))])
        {
            Issuer = Issuer,
            SignerName = SignerName ?? "",
            SignerOffice = SignerOffice ?? "",
            OutsideNumber = OutsideNumber,
            OutsideDay = OutsideDay,
        };
}

/// <summary>A line for a legal basis.</summary>
public sealed class TypedBasis
{
    public string? Number { get; set; }

    public string? Title { get; set; }

    public DateOnly? EffectiveOn { get; set; }

    public bool IsWhole => !string.IsNullOrWhiteSpace(Number) && EffectiveOn is not null;

    public bool IsBegun => !string.IsNullOrWhiteSpace(Number) || !string.IsNullOrWhiteSpace(Title) || EffectiveOn is not null;
}

/// <summary>A line for a procedure.</summary>
public sealed class TypedEntry
{
    public string? Code { get; set; }

    public EntryKind Kind { get; set; }
}

/// <summary>What the pages of decisions offer to choose from.</summary>
internal static class Sheets
{
    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>The agencies of the province that propose decisions.</summary>
    public static async Task<IReadOnlyList<Choice>> Departments(IOrganisation organisation, DateOnly today, CancellationToken cancel) =>
    [
        .. (await organisation.Agencies(today, cancel)).Where(agency => agency is { Level: AgencyLevel.Province, Kind: not AgencyKind.OneStop }).OrderBy(agency => agency.Code.Value, StringComparer.Ordinal)
            .Select(agency => new Choice(agency.Code.Value, agency.Name)),
    ];
}
