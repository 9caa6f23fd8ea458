using System.Text.Json;

namespace MotCua.Forms.Schema.Checks;

internal sealed class AllOfCheck(string location, IReadOnlyList<SchemaNode> schemas) : KeywordCheck("allOf", location)
{
    public override bool Run(JsonElement instance, in Visit visit)
    {
        var accepted = true;
        foreach (var schema in schemas)
        {
            accepted &= schema.Run(instance, visit);
        }

        return accepted;
    }
}

internal sealed class AnyOfCheck(string location, IReadOnlyList<SchemaNode> schemas) : KeywordCheck("anyOf", location)
{
    public override bool Run(JsonElement instance, in Visit visit)
    {
        var accepted = false;
        foreach (var schema in schemas)
        {
            accepted |= schema.Run(instance, visit.Silently(visit.Seen));
            if (accepted && visit.Seen is null)
            {
                return true;
            }
        }

        return accepted || visit.Fail(this);
    }
}

internal sealed class OneOfCheck(string location, IReadOnlyList<SchemaNode> schemas) : KeywordCheck("oneOf", location)
{
    public override bool Run(JsonElement instance, in Visit visit)
    {
        var inside = visit.Silently(visit.Seen);
        var matches = 0;
        foreach (var schema in schemas)
        {
            matches += schema.Run(instance, inside) ? 1 : 0;
        }

        return matches == 1 || visit.Fail(this, ("matches", matches == 0 ? "0" : "2"));
    }
}

internal sealed class NotCheck(string location, SchemaNode schema) : KeywordCheck("not", location)
{
    public override bool Run(JsonElement instance, in Visit visit) => !schema.Run(instance, visit.Silently(null)) || visit.Fail(this);
}

internal sealed class IfCheck(string location, SchemaNode condition, SchemaNode? then, SchemaNode? otherwise) : KeywordCheck("if", location)
{
    public override bool Run(JsonElement instance, in Visit visit)
    {
        var branch = condition.Run(instance, visit.Silently(visit.Seen)) ? then : otherwise;
        return branch is null || branch.Run(instance, visit);
    }
}

internal sealed class DependentSchemasCheck(string location, IReadOnlyDictionary<string, SchemaNode> schemas) : KeywordCheck("dependentSchemas", location)
{
    public override bool Run(JsonElement instance, in Visit visit)
    {
        var accepted = true;
        if (instance.ValueKind == JsonValueKind.Object)
        {
            foreach (var (name, schema) in schemas)
            {
                accepted &= !instance.TryGetProperty(name, out _) || schema.Run(instance, visit);
            }
        }

        return accepted;
    }
}

internal sealed class ReferenceCheck(string location, SchemaNode target) : KeywordCheck("$ref", location)
{
    public override bool Run(JsonElement instance, in Visit visit) => target.Run(instance, visit);
}

/// <summary>A reference whose end is decided by the way evaluation came: the outermost resource that names the anchor wins.</summary>
internal sealed class DynamicReferenceCheck(
    string location, string anchor, SchemaNode fallback, IReadOnlyDictionary<SchemaResource, SchemaNode> bearers) : KeywordCheck("$dynamicRef", location)
{
    public string Anchor => anchor;

    public override bool Run(JsonElement instance, in Visit visit)
    {
        var target = fallback;
        foreach (var resource in visit.Walk.Scope)
        {
            if (bearers.TryGetValue(resource, out var bearer))
            {
                target = bearer;
                break;
            }
        }

        return target.Run(instance, visit);
    }
}
