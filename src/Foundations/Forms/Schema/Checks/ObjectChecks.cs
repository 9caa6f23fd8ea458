using System.Text.Json;
using MotCua.Forms.Schema.Texts;

namespace MotCua.Forms.Schema.Checks;

/// <summary>"properties", "patternProperties" and "additionalProperties" together, in one pass over the object.</summary>
internal sealed class PropertiesCheck(
    string location,
    IReadOnlyDictionary<string, SchemaNode> named,
    IReadOnlyList<(EcmaRegex Pattern, SchemaNode Schema)> patterned,
    SchemaNode? others) : KeywordCheck("properties", location)
{
    public override bool Run(JsonElement instance, in Visit visit)
    {
        if (instance.ValueKind != JsonValueKind.Object)
        {
            return true;
        }

        var accepted = true;
        foreach (var member in instance.EnumerateObject())
        {
            accepted &= RunOne(member, visit);
            if (!accepted && !visit.Gathers)
            {
                return false;
            }
        }

        return accepted;
    }

    private bool RunOne(JsonProperty member, in Visit visit)
    {
        var name = member.Name;
        var inside = visit.At(name);
        var met = false;
        var accepted = true;
        if (named.TryGetValue(name, out var schema))
        {
            met = true;
            accepted = schema.Run(member.Value, inside);
        }

        foreach (var (pattern, patternSchema) in patterned)
        {
            if (pattern.IsMatch(name))
            {
                met = true;
                accepted &= patternSchema.Run(member.Value, inside);
            }
        }

        if (!met && others is not null)
        {
            met = true;
            accepted &= others.Run(member.Value, inside);
        }

        if (met)
        {
            visit.Seen?.Property(name);
        }

        return accepted;
    }
}

internal sealed class RequiredCheck(string location, IReadOnlyList<string> names) : KeywordCheck("required", location)
{
    public override bool Run(JsonElement instance, in Visit visit)
    {
        var accepted = true;
        if (instance.ValueKind == JsonValueKind.Object)
        {
            foreach (var name in names)
            {
                accepted &= instance.TryGetProperty(name, out _) || visit.Fail(this, ("property", name));
            }
        }

        return accepted;
    }
}

internal sealed class DependentRequiredCheck(string location, IReadOnlyDictionary<string, string[]> names) : KeywordCheck("dependentRequired", location)
{
    public override bool Run(JsonElement instance, in Visit visit)
    {
        var accepted = true;
        if (instance.ValueKind == JsonValueKind.Object)
        {
            foreach (var (cause, needed) in names.Where(entry => instance.TryGetProperty(entry.Key, out _)))
            {
                foreach (var name in needed)
                {
                    accepted &= instance.TryGetProperty(name, out _) || visit.Fail(this, ("property", name), ("because", cause));
                }
            }
        }

        return accepted;
    }
}

internal sealed class PropertyNamesCheck(string location, SchemaNode schema) : KeywordCheck("propertyNames", location)
{
    public override bool Run(JsonElement instance, in Visit visit)
    {
        var accepted = true;
        if (instance.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in instance.EnumerateObject())
            {
                var name = JsonSerializer.SerializeToElement(member.Name);
                accepted &= schema.Run(name, visit.Silently(null)) || visit.Fail(this, ("property", member.Name));
            }
        }

        return accepted;
    }
}

/// <summary>Properties that no neighbour has looked at.</summary>
internal sealed class UnevaluatedPropertiesCheck(string location, SchemaNode schema) : KeywordCheck("unevaluatedProperties", location)
{
    public override bool RunsLast => true;

    public override bool Run(JsonElement instance, in Visit visit)
    {
        if (instance.ValueKind != JsonValueKind.Object)
        {
            return true;
        }

        var accepted = true;
        foreach (var member in instance.EnumerateObject())
        {
            accepted &= visit.Seen!.Has(member.Name) || schema.Run(member.Value, visit.At(member.Name));
        }

        visit.Seen!.EveryProperty();
        return accepted;
    }
}
