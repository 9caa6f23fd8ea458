using System.Globalization;
using System.Text.Json.Nodes;

namespace MotCua.Bench.Load.Filled;

/// <summary>Writes a deadline ledger like the one the product itself once wrote, for steps of other names and times.</summary>
internal sealed class LedgerMould
{
    private readonly JsonArray entries;

    public LedgerMould(string ledger) => entries = JsonNode.Parse(ledger)!.AsArray();

    /// <summary>An entry for the start, two for each step done with, one for the step at hand, one for the end.</summary>
    public string Of(DateTimeOffset begun, IReadOnlyList<(Guid Id, DateTimeOffset Arrived, DateTimeOffset? Left)> steps, DateTimeOffset? ended)
    {
        JsonArray written = [Entry(0, "Started", begun, null)];
        foreach (var (id, arrived, left) in steps)
        {
            written.Add(Entry(1, "Entered", arrived, id));
            if (left is { } at)
            {
                written.Add(Entry(2, "Left", at, id));
            }
        }

        if (ended is { } end)
        {
            written.Add(Entry(0, "Ended", end, null));
        }

        for (var number = 0; number < written.Count; number++)
        {
            written[number]!["number"] = number + 1;
        }

        return written.ToJsonString();
    }

    /// <summary>The product's first entries are the start, the first step entered, and the same step left.</summary>
    private JsonNode Entry(int like, string move, DateTimeOffset at, Guid? step)
    {
        var entry = entries[like]!.DeepClone();
        entry["move"] = move;
        entry["at"] = at.ToString("O", CultureInfo.InvariantCulture);
        if (step is { } id)
        {
            entry["step"]!["step"] = id.ToString();
            foreach (var shown in entry["shown"]!["steps"]!.AsArray())
            {
                shown!["step"] = id.ToString();
            }
        }

        return entry;
    }
}
