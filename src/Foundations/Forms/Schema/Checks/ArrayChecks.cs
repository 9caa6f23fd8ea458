using System.Text.Json;
using MotCua.Forms.Schema.Texts;

namespace MotCua.Forms.Schema.Checks;

/// <summary>"prefixItems" and "items" together: the first by place, the rest by one schema.</summary>
internal sealed class ItemsCheck(string location, IReadOnlyList<SchemaNode> first, SchemaNode? rest) : KeywordCheck("items", location)
{
    public override bool Run(JsonElement instance, in Visit visit)
    {
        if (instance.ValueKind != JsonValueKind.Array)
        {
            return true;
        }

        var accepted = true;
        var index = 0;
        foreach (var item in instance.EnumerateArray())
        {
            var schema = index < first.Count ? first[index] : rest;
            if (schema is null)
            {
                break;
            }

            accepted &= schema.Run(item, visit.At(index++));
            if (!accepted && !visit.Gathers)
            {
                return false;
            }
        }

        visit.Seen?.FirstItems(index);
        return accepted;
    }
}

/// <summary>"contains" with its least and most.</summary>
internal sealed class ContainsCheck(string location, SchemaNode schema, JsonNumber least, JsonNumber? most) : KeywordCheck("contains", location)
{
    public override bool Run(JsonElement instance, in Visit visit)
    {
        if (instance.ValueKind != JsonValueKind.Array)
        {
            return true;
        }

        var found = 0;
        foreach (var (index, item) in instance.EnumerateArray().Index())
        {
            if (schema.Run(item, visit.Silently(null)))
            {
                found++;
                visit.Seen?.Item(index);
            }
        }

        var count = JsonNumber.Of(found);
        return (count.CompareTo(least) >= 0 && (most is null || count.CompareTo(most.Value) <= 0))
            || (visit.Gathers && visit.Fail(this, ("found", count.ToString()), ("least", least.ToString())));
    }
}

internal sealed class UniqueItemsCheck(string location) : KeywordCheck("uniqueItems", location)
{
    public override bool Run(JsonElement instance, in Visit visit)
    {
        if (instance.ValueKind != JsonValueKind.Array)
        {
            return true;
        }

        var seen = new HashSet<JsonElement>(JsonEquality.Instance);
        foreach (var (index, item) in instance.EnumerateArray().Index())
        {
            if (!seen.Add(item))
            {
                return visit.Gathers && visit.Fail(this, ("index", JsonNumber.Of(index).ToString()));
            }
        }

        return true;
    }
}

/// <summary>Items that no neighbour has looked at.</summary>
internal sealed class UnevaluatedItemsCheck(string location, SchemaNode schema) : KeywordCheck("unevaluatedItems", location)
{
    public override bool RunsLast => true;

    public override bool Run(JsonElement instance, in Visit visit)
    {
        if (instance.ValueKind != JsonValueKind.Array)
        {
            return true;
        }

        var accepted = true;
        foreach (var (index, item) in instance.EnumerateArray().Index())
        {
            accepted &= visit.Seen!.Has(index) || schema.Run(item, visit.At(index));
        }

        visit.Seen!.EveryItem();
        return accepted;
    }
}
