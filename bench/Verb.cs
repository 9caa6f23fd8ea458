namespace MotCua.Bench;

/// <summary>One measurement that can be asked for by name.</summary>
internal sealed record Verb(string Name, string Does, Func<string[], Task<int>> Run);
