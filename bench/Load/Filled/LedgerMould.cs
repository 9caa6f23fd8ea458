using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using MotCua.Kernel;

namespace MotCua.Bench.Load.Filled;

/// <summary>Writes a deadline ledger like the one the product itself once wrote, for steps of other names and times.</summary>
internal sealed class LedgerMould
{
    private const int Number = -770077;
    private const string At = "@at@";
    private const string Step = "@step@";
    private const string Due = "@due@";

    private readonly JsonArray entries;
    private readonly Dictionary<string, string[]> cut = [];

    /// <summary>The product's first entries are the start, the first step entered, and the same step left.</summary>
    public LedgerMould(string ledger)
    {
        entries = JsonNode.Parse(ledger)!.AsArray();
        foreach (var (like, move) in new[] { (0, "Started"), (1, "Entered"), (2, "Left"), (0, "Stopped"), (0, "Ended") })
        {
            cut[move] = Cut(like, move);
        }
    }

    /// <summary>An entry for the start, two for each step done with, one for the step at hand, one where the time stands still, one for the end.</summary>
    public string Of(DateTimeOffset begun, DateTimeOffset due, IReadOnlyList<(Guid Id, DateTimeOffset Arrived, DateTimeOffset? Left)> steps, DateTimeOffset? stopped, DateTimeOffset? ended)
    {
        var (written, count) = (new StringBuilder("[", 600 * (2 + (2 * steps.Count))), 0);
        Write("Started", begun, null);
        foreach (var (id, arrived, left) in steps)
        {
            Write("Entered", arrived, id);
            if (left is { } at)
            {
                Write("Left", at, id);
            }
        }

        if (stopped is { } still)
        {
            Write("Stopped", still, null);
        }

        if (ended is { } end)
        {
            Write("Ended", end, null);
        }

        return written.Append(']').ToString();

        void Write(string move, DateTimeOffset at, Guid? step)
        {
            written.Append(count++ > 0 ? "," : "");
            foreach (var piece in cut[move])
            {
                _ = piece switch
                {
                    At => written.Append(CultureInfo.InvariantCulture, $"{at:O}"),
                    Step => written.Append(CultureInfo.InvariantCulture, $"{step}"),
                    Due => written.Append(CultureInfo.InvariantCulture, $"{due:O}"),
                    "" => written.Append(count),
                    _ => written.Append(piece),
                };
            }
        }
    }

    /// <summary>The text of an entry, cut where number, hour, step and date promised stand; the number's place is left empty.</summary>
    private string[] Cut(int like, string move)
    {
        var entry = entries[like]!.DeepClone();
        (entry["move"], entry["at"], entry["number"]) = (move, At, Number);
        (entry["shown"]!["firstDue"], entry["shown"]!["due"]) = (Due, Due);
        if (like > 0)
        {
            entry["step"]!["step"] = Step;
            foreach (var shown in entry["shown"]!["steps"]!.AsArray())
            {
                shown!["step"] = Step;
            }
        }

        return [.. System.Text.RegularExpressions.Regex.Split(entry.ToJsonString(JsonText.Options), $"({At}|{Step}|{Due}|{Number})").Select(piece => piece == Number.ToString(CultureInfo.InvariantCulture) ? "" : piece)];
    }
}
