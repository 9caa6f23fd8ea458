using System.Text.Json;

namespace MotCua.Forms.Schema;

/// <summary>What one check needs to know while it runs. No violations list: only yes or no is wanted.</summary>
internal readonly record struct Visit(Walk Walk, List<Violation>? Violations, InstancePath Path, Seen? Seen)
{
    public bool Gathers => Violations is not null;

    public Visit At(string property) => this with { Path = Gathers ? new InstancePath(Path, property) : Path, Seen = null };

    public Visit At(int index) => this with { Path = Gathers ? new InstancePath(Path, index) : Path, Seen = null };

    public Visit Silently(Seen? seen) => this with { Violations = null, Seen = seen };

    public bool Fail(KeywordCheck check, params ReadOnlySpan<(string Name, string Value)> parameters)
    {
        if (Violations is null)
        {
            return false;
        }

        var named = new Dictionary<string, string>(parameters.Length, StringComparer.Ordinal);
        foreach (var (name, value) in parameters)
        {
            named[name] = value;
        }

        Violations.Add(new Violation(Path.ToString(), check.Keyword, check.Location, named));
        return false;
    }
}

/// <summary>The way into the instance, written as a JSON pointer only when asked.</summary>
internal sealed class InstancePath
{
    public static readonly InstancePath Root = new();

    private readonly InstancePath? parent;
    private readonly string? name;
    private readonly int index;

    private InstancePath()
    {
    }

    public InstancePath(InstancePath parent, string name) => (this.parent, this.name) = (parent, name);

    public InstancePath(InstancePath parent, int index) => (this.parent, this.index) = (parent, index);

    public override string ToString() => parent is null ? "" : $"{parent}/{(name is null ? index : Texts.JsonPointer.Escape(name))}";
}

/// <summary>The dynamic scope of one evaluation, and its guard against schemas without end.</summary>
internal sealed class Walk
{
    private const int DeepestAllowed = 500;

    private readonly List<SchemaResource> scope = [];
    private int depth;

    public IReadOnlyList<SchemaResource> Scope => scope;

    public bool Enter(SchemaResource resource)
    {
        if (++depth > DeepestAllowed)
        {
            throw new SchemaFault("The schema leads back to itself without end, or the instance is nested too deeply.");
        }

        if (scope.Count > 0 && ReferenceEquals(scope[^1], resource))
        {
            return false;
        }

        scope.Add(resource);
        return true;
    }

    public void Leave(bool entered)
    {
        depth--;
        if (entered)
        {
            scope.RemoveAt(scope.Count - 1);
        }
    }
}

/// <summary>Which properties and items a schema has already looked at: what "unevaluated" leaves over.</summary>
internal sealed class Seen
{
    private HashSet<string>? properties;
    private HashSet<int>? items;
    private bool everyProperty;
    private int firstItems;

    public void Property(string name) => (properties ??= new(StringComparer.Ordinal)).Add(name);

    public void EveryProperty() => everyProperty = true;

    public void Item(int index) => (items ??= []).Add(index);

    public void FirstItems(int count) => firstItems = Math.Max(firstItems, count);

    public void EveryItem() => firstItems = int.MaxValue;

    public bool Has(string property) => everyProperty || (properties?.Contains(property) ?? false);

    public bool Has(int index) => index < firstItems || (items?.Contains(index) ?? false);

    public void Add(Seen other)
    {
        everyProperty |= other.everyProperty;
        FirstItems(other.firstItems);
        if (other.properties is not null)
        {
            (properties ??= new(StringComparer.Ordinal)).UnionWith(other.properties);
        }

        if (other.items is not null)
        {
            (items ??= []).UnionWith(other.items);
        }
    }
}
