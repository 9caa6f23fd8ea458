using System.Text.Json;
using MotCua.Procedures.Finding.Ranking;
using MotCua.Procedures.Finding.Reading;

namespace MotCua.Procedures.Finding;

/// <summary>What a clerk knows beside the register: how people call the procedures they use most, and at which turn of life they need them.</summary>
internal sealed class CommonKnowledge
{
    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web);

    /// <summary>The knowledge that ships with the system.</summary>
    public static readonly CommonKnowledge Shipped = new(
        Embedded.Read<List<PlainNames>>("plain_names.json", Reading),
        Embedded.Read<List<LifeEvent>>("life_events.json", Reading));

    private readonly Dictionary<string, IReadOnlyList<string>> byCode = [];
    private readonly Dictionary<string, IReadOnlyList<string>> byName = [];
    private readonly ILookup<string, string> eventsOf;
    private ILookup<string, string> taught = Array.Empty<string>().ToLookup(one => one);

    public CommonKnowledge(IReadOnlyList<PlainNames> names, IReadOnlyList<LifeEvent> events)
    {
        foreach (var name in names)
        {
            if (name.Code.Length > 0)
            {
                byCode[name.Code] = name.Say;
            }
            byName[Label.KeyOf(name.Name)] = name.Say;
        }
        eventsOf = events.SelectMany(life => life.Codes.Select(code => (code, life.Say))).ToLookup(pair => pair.code, pair => pair.Say);
    }

    /// <summary>The same, and the names that the control office taught, by code.</summary>
    public CommonKnowledge With(ILookup<string, string> names)
    {
        var more = (CommonKnowledge)MemberwiseClone();
        more.taught = names;
        return more;
    }

    /// <summary>By its code, else by its name: the same deed has other codes at other levels.</summary>
    public IReadOnlyList<string> PlainNamesOf(SearchableProcedure procedure) =>
        [.. byCode.GetValueOrDefault(procedure.Code) ?? byName.GetValueOrDefault(Label.KeyOf(procedure.Name)) ?? [], .. taught[procedure.Code]];

    public IEnumerable<string> LifeEventsOf(SearchableProcedure procedure) => eventsOf[procedure.Code];
}

/// <summary>How people call a procedure, by its code where that is certain and by its official name.</summary>
internal sealed record PlainNames(string Code, string Name, IReadOnlyList<string> Say);

/// <summary>A turn of life and the procedures it brings.</summary>
internal sealed record LifeEvent(string Say, IReadOnlyList<string> Codes);
