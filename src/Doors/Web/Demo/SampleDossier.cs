using System.Text.Json;
using System.Text.Json.Nodes;

namespace MotCua.Web.Demo;

/// <summary>How far a sample dossier comes before today.</summary>
internal enum SampleFate
{
    Draft,
    Submitted,
    AwaitingCompletion,
    Declined,
    InProcess,
    Consulting,
    AwaitingSupplement,
    Supplemented,
    AwaitingPayment,
    Apologised,
    AtSignature,
    WithdrawalAsked,
    Withdrawn,
    Settled,
    Delivered,
    Refused,
}

/// <summary>One dossier of the demo province as `demo/dossiers/samples.json` tells of it; its dates are worked out on the day it is played.</summary>
internal sealed record SampleDossier(string Procedure, string Agency, string By, SampleFate Fate)
{
    public string? Case { get; init; }

    /// <summary>Brought to the counter; else sent online.</summary>
    public bool AtCounter { get; init; }

    /// <summary>Where it is brought, when that is another agency than the competent one.</summary>
    public string? Counter { get; init; }

    /// <summary>How much of the promised time is used today, or was used when it ended; above one is late.</summary>
    public double Used { get; init; }

    /// <summary>Working hours between its last deed and today.</summary>
    public double Ago { get; init; }

    /// <summary>An internal request: filed by the agency whose code stands where else the citizen's number does.</summary>
    public bool Internal { get; init; }

    /// <summary>Filed together with these.</summary>
    public IReadOnlyList<SampleCompanion> With { get; init; } = [];

    /// <summary>What the citizen asks for, in the general request.</summary>
    public string Wish { get; init; } = "";

    /// <summary>The answers of a form of its own.</summary>
    public JsonObject? Answers { get; init; }

    /// <summary>Why it was declined, sent back, stopped or refused; what is asked of another agency; why it will be late.</summary>
    public string Words { get; init; } = "";

    /// <summary>What the result says.</summary>
    public IReadOnlyList<string> Result { get; init; } = [];

    /// <summary>The officer who does the work, where several might.</summary>
    public string? Officer { get; init; }

    public static IReadOnlyList<SampleDossier> All(string folder) =>
        JsonSerializer.Deserialize<List<SampleDossier>>(File.ReadAllText(Path.Combine(folder, "dossiers", "samples.json")), Kernel.JsonText.Options)!;
}

/// <summary>A dossier filed together with a sample: left where the filing leaves it, handed in or waiting for a result.</summary>
internal sealed record SampleCompanion(string Procedure, string Agency)
{
    public string? Case { get; init; }

    public string Wish { get; init; } = "";

    public JsonObject? Answers { get; init; }
}
