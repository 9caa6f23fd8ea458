using System.Text.Json;
using MotCua.Kernel;

namespace MotCua.Web.Demo.Month;

/// <summary>What a working month is made of, as `demo/dossiers/month.json` tells it: whose names, which offices, which matters and what is said.</summary>
internal sealed record MonthStory(
    IReadOnlyList<string> Families,
    IReadOnlyList<string> MiddleMen,
    IReadOnlyList<string> MiddleWomen,
    IReadOnlyList<string> Men,
    IReadOnlyList<string> Women,
    IReadOnlyList<MonthOffice> Offices,
    IReadOnlyList<MonthMatter> Matters,
    string Declined,
    string Unclear,
    string Basis,
    string Refused,
    string Fit,
    string Withdrawn,
    string Stopped,
    string Delayed,
    string Bill,
    string Question,
    string Answer,
    string RefusalTitle,
    string Photo,
    IReadOnlyDictionary<string, string> Positions,
    string Capacity)
{
    /// <param name="helped">Whether officials come in to help for the month: then the offices that have nobody of their own are open too.</param>
    public static MonthStory Read(string folder, bool helped)
    {
        var story = JsonSerializer.Deserialize<MonthStory>(File.ReadAllText(Path.Combine(folder, "dossiers", "month.json")), JsonText.Options)!;
        return story with { Offices = [.. story.Offices.Where(office => helped || !office.OnlyWithHelp)] };
    }
}

/// <summary>One office at work: where its people live, and at which other counters they may hand in.</summary>
internal sealed record MonthOffice(string Agency, IReadOnlyList<string> Homes)
{
    public IReadOnlyList<string> Counters { get; init; } = [];

    /// <summary>Nobody of the demo province sits here; in a large month others do.</summary>
    public bool OnlyWithHelp { get; init; }

    public bool IsDistrict => Agency == District;

    /// <summary>Offices of one district share their people and their clock: "H02.24".</summary>
    public string District => string.Join('.', Agency.Split('.').Take(2));
}

/// <summary>One kind of request, how often it comes, and how many of them online.</summary>
internal sealed record MonthMatter(string Procedure, int Weight, double Online, string Result)
{
    public string? Case { get; init; }

    public string Wish { get; init; } = "";

    /// <summary>Settled by districts; other matters by communes.</summary>
    public bool AtDistrict { get; init; }
}
