namespace MotCua.Exchange.Machines;

/// <summary>What a token may be good for.</summary>
public static class Scopes
{
    public const string Read = "dossiers.read";
    public const string Write = "dossiers.write";

    public static readonly string[] All = [Read, Write];
}

/// <summary>Marks an address that only registered software with this scope may use.</summary>
internal sealed record NeedsScope(string Scope);
