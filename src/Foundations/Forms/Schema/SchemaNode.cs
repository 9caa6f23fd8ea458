using System.Text.Json;

namespace MotCua.Forms.Schema;

/// <summary>One schema or subschema: its checks, in the order in which they must run.</summary>
internal sealed class SchemaNode(SchemaResource resource, string location)
{
    private KeywordCheck[] checks = [];
    private bool looksAtLeftovers;

    public SchemaResource Resource => resource;

    public string Location => location;

    /// <summary>Called once by the compiler; apart from construction because schemas may refer to themselves.</summary>
    public void Complete(IEnumerable<KeywordCheck> compiled)
    {
        checks = [.. compiled.OrderBy(check => check.RunsLast)];
        looksAtLeftovers = checks.Any(check => check.RunsLast);
    }

    public bool Run(JsonElement instance, in Visit visit)
    {
        if (checks.Length == 0)
        {
            return true;
        }

        var own = looksAtLeftovers || visit.Seen is not null ? new Seen() : null;
        var inside = visit with { Seen = own };
        var accepted = true;
        var entered = visit.Walk.Enter(resource);
        foreach (var check in checks)
        {
            accepted &= check.Run(instance, inside);
            if (!accepted && !visit.Gathers)
            {
                break;
            }
        }

        visit.Walk.Leave(entered);
        if (accepted && own is not null)
        {
            visit.Seen?.Add(own);
        }

        return accepted;
    }
}

/// <summary>One keyword of one schema, ready to run.</summary>
internal abstract class KeywordCheck(string keyword, string location)
{
    public string Keyword => keyword;

    public string Location => location;

    /// <summary>The "unevaluated" keywords wait for all their neighbours.</summary>
    public virtual bool RunsLast => false;

    public abstract bool Run(JsonElement instance, in Visit visit);
}

/// <summary>The schema "false".</summary>
internal sealed class NeverCheck(string location) : KeywordCheck("false", location)
{
    public override bool Run(JsonElement instance, in Visit visit) => visit.Fail(this);
}
