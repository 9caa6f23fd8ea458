using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using MotCua.Kernel;

namespace MotCua.Procedures.Publication;

/// <summary>The line to the national database of procedures, by way of the province's exchange.</summary>
public interface INationalDatabase
{
    /// <summary>Whether there is a line at all; without one the entry is made there by hand and noted.</summary>
    bool IsConnected { get; }

    /// <summary>Tells of a decision and returns the number under which it is kept there; fails when it was not taken. Told twice under one delivery, it is one entry.</summary>
    Task<string> Tell(DecisionNotice notice, Guid delivery, CancellationToken cancel);
}

/// <summary>What the national database is told of a decision.</summary>
public sealed record DecisionNotice(string Number, DateOnly DatedOn, string Title, Issuer Issuer, string Signer, DateOnly EffectiveOn, IReadOnlyList<DecisionBasis> Bases, IReadOnlyList<NoticeEntry> Entries);

/// <summary>One procedure of a decision told of: what happened to it, and its whole new wording.</summary>
public sealed record NoticeEntry(string Code, string Name, EntryKind Kind, ProcedureContent? Wording);

/// <summary>Sends to the address of MOTCUA_NATIONAL_DATABASE, where the province's exchange server listens; none set, nothing is sent and nothing pretended.</summary>
internal sealed class NationalLine(IConfiguration? configuration = null) : INationalDatabase
{
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(30) };

    private readonly Uri? address = Uri.TryCreate(configuration?["MOTCUA_NATIONAL_DATABASE"], UriKind.Absolute, out var uri) ? uri : null;

    public bool IsConnected => address is not null;

    public async Task<string> Tell(DecisionNotice notice, Guid delivery, CancellationToken cancel)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, address) { Content = JsonContent.Create(notice, options: JsonText.Options) };
        request.Headers.Add("Idempotency-Key", delivery.ToString());
        using var answer = await Http.SendAsync(request, cancel);
        answer.EnsureSuccessStatusCode();
        var said = await answer.Content.ReadFromJsonAsync<Taken>(JsonText.Options, cancel);
        return said?.Reference is { Length: > 0 } reference ? reference : throw new InvalidOperationException("The national database took the decision but gave it no number.");
    }

    private sealed record Taken(string? Reference);
}

/// <summary>Carries a posted decision to the national database, and notes the moment and the number when it has arrived.</summary>
internal sealed class TellNationalDatabase(Database db, INationalDatabase national, IDecisions decisions, Gate gate) : IDeliver<DecisionPosted>
{
    public async Task Deliver(DecisionPosted happened, Guid delivery, CancellationToken cancel)
    {
        if (!national.IsConnected)
        {
            return;
        }

        var decision = await db.Decisions.AsNoTracking().SingleAsync(one => one.Id == happened.Decision, cancel);
        if (decision.OfInternal)
        {
            return;
        }

        var changes = await decisions.Changes(happened.Decision, cancel);
        var reference = await national.Tell(
            new(decision.Number!, decision.DatedOn!.Value, decision.Title, decision.Issuer, $"{decision.SignerName}, {decision.SignerOffice}", decision.EffectiveOn!.Value, decision.Bases,
                [.. changes.Select(change => new NoticeEntry(change.Code, change.Name, change.Kind, change.New))]),
            delivery, cancel);
        if ((await gate.Do(new NoteNationalEntry(happened.Decision, reference), cancel)).Refusal is { } refusal)
        {
            throw new InvalidOperationException(refusal.Code);
        }
    }
}
