using System.Text.Json;
using System.Text.Json.Serialization;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Processes;

/// <summary>A process as a file: times in working hours, so that a person can write it.</summary>
internal sealed record ProcessFile(
    string Procedure,
    string Name,
    string Decision,
    DateOnly DecidedOn,
    DateOnly From,
    IReadOnlyList<ProcessFile.FileStep> Steps,
    AgencyLevel? Level = null)
{
    private static readonly JsonSerializerOptions Strict = new(JsonText.Options)
    {
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>Throws what the reader found wrong.</summary>
    public static ProcessFile Read(string json) => JsonSerializer.Deserialize<ProcessFile>(json, Strict) ?? throw new JsonException("null");

    public IReadOnlyList<ProcessStep> AsSteps() => [.. Steps.Select(step => step.AsStep())];

    internal sealed record FileStep(
        string Key,
        string Name,
        Role Role,
        StepPlace Place,
        decimal Hours,
        int NationalState,
        IReadOnlyList<StepChoice> Choices,
        bool Signs = false,
        string? Capacity = null,
        IReadOnlyList<string>? Forms = null,
        IReadOnlyDictionary<string, decimal>? HoursBy = null)
    {
        public ProcessStep AsStep() => new(Key, Name, Role, Place, Time(Hours), NationalState, Choices)
        {
            Signs = Signs,
            Capacity = Capacity,
            Forms = Forms ?? [],
            AllottedBy = HoursBy?.ToDictionary(one => one.Key, one => Time(one.Value)) ?? [],
        };

        private static TimeSpan Time(decimal hours) => new((long)(hours * TimeSpan.TicksPerHour));
    }
}
