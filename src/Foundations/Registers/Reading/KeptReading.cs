using MotCua.People;

namespace MotCua.Registers.Reading;

/// <summary>A question and its answer as kept; only ever added.</summary>
internal sealed class KeptReading
{
    public required Guid Id { get; init; }

    public required DataSource Source { get; init; }

    public required PersonId Person { get; init; }

    public required Guid Matter { get; init; }

    public required string MatterCode { get; init; }

    public required string Procedure { get; init; }

    public required string Purpose { get; init; }

    public required IReadOnlyList<string> Fields { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Guid By { get; init; }

    public required string ByName { get; init; }

    public string? Office { get; init; }

    public required AnswerKind Kind { get; init; }

    public required IReadOnlyDictionary<string, string> Facts { get; init; }

    public string? Reference { get; init; }

    public int Tries { get; init; }

    public string? Fault { get; init; }

    public RegisterReading Card => new(Id, Source, Matter, MatterCode, Procedure, Purpose, Fields, At, ByName, Office, Kind) { Facts = Facts, Reference = Reference, Tries = Tries, Fault = Fault };
}
