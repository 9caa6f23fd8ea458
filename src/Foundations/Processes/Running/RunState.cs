using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MotCua.Processes.Running;

/// <summary>How a run came to its end.</summary>
public enum RunEnd { Settled, Refused, Stopped }

/// <summary>Where one dossier stands in its process: everything that must survive a restart, and nothing else.</summary>
public sealed record RunState
{
    private static readonly JsonSerializerOptions Compact = new(Kernel.JsonText.Options) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault };

    /// <summary>What rests somewhere, in the order in which it came there.</summary>
    [JsonPropertyName("t")]
    public ImmutableArray<RunToken> Tokens { get; init; } = [];

    /// <summary>The number that the next token gets.</summary>
    [JsonPropertyName("n")]
    public int Next { get; init; } = 1;

    [JsonPropertyName("c")]
    public string Channel { get; init; } = "";

    /// <summary>A lawful refusal is proposed, until the dossier is sent back to be thought over.</summary>
    [JsonPropertyName("r")]
    public bool Refusing { get; init; }

    [JsonPropertyName("f")]
    public ProcessFacts Facts { get; init; } = ProcessFacts.None;

    [JsonPropertyName("e")]
    public RunEnd? End { get; init; }

    [JsonIgnore]
    public bool HasEnded => End is not null;

    /// <summary>The open piece of work of that number.</summary>
    public RunToken? Open(int number) => Tokens.FirstOrDefault(token => token.No == number && token.Via is null);

    public string ToJson() => JsonSerializer.Serialize(this, Compact);

    public static RunState FromJson(string json) => JsonSerializer.Deserialize<RunState>(json, Compact) ?? throw new JsonException("null");

    public bool Equals(RunState? other) => other is not null && ToJson() == other.ToJson();

    public override int GetHashCode() => HashCode.Combine(Next, Tokens.Length);
}

/// <summary>Something that rests: work in hand, a thing waited for, one half of a meeting at a gateway.</summary>
public sealed record RunToken
{
    /// <summary>Its number in this run; never given twice.</summary>
    [JsonPropertyName("n")]
    public required int No { get; init; }

    [JsonPropertyName("at")]
    public required string At { get; init; }

    /// <summary>The number of the embedded subprocess it lies in; zero for the process itself.</summary>
    [JsonPropertyName("in")]
    public int In { get; init; }

    /// <summary>At a gateway that waits for the others: the arrow by which it came.</summary>
    [JsonPropertyName("via")]
    public string? Via { get; init; }

    /// <summary>The timers on its edge that have not rung.</summary>
    [JsonPropertyName("timers")]
    public IReadOnlyList<string>? Timers { get; init; }
}
