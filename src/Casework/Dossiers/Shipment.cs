using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers;

/// <summary>How far a result by post has come; dropped when it was handed over otherwise.</summary>
public enum ShipmentState { ToPost, OnTheWay, Delivered, CameBack, Dropped }

/// <summary>One posting: under which number, when, and how it ended.</summary>
public sealed record Posting(string Tracking, DateTimeOffset PostedAt, string PostedBy, DateTimeOffset? EndedAt = null, string? Ended = null);

/// <summary>To whom and where a letter goes.</summary>
public sealed record PostAddress(string Name, string Address, string? Phone);

/// <summary>A result that goes to the citizen by the public post.</summary>
internal sealed class Shipment : Aggregate
{
    private Shipment()
    {
    }

    public ShipmentId Id { get; private init; }

    public DossierId Dossier { get; private init; }

    public string Code { get; private init; } = "";

    public string Agency { get; private init; } = "";

    public ShipmentState State { get; private set; }

    public string Recipient { get; private set; } = "";

    public string Address { get; private set; } = "";

    public string? Phone { get; private set; }

    public DateTimeOffset WantedAt { get; private init; }

    /// <summary>The number of the last posting.</summary>
    public string? Tracking { get; private set; }

    public DateTimeOffset? PostedAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Every posting, the last one last.</summary>
    public List<Posting> Attempts { get; private set; } = [];

    public static Shipment Of(Dossier dossier, DateTimeOffset now) => new()
    {
        Id = ShipmentId.New(),
        Dossier = dossier.Id,
        Code = dossier.Code!,
        Agency = dossier.ReceivingAgency,
        Recipient = dossier.ApplicantName,
        Address = dossier.ApplicantAddress ?? "",
        Phone = dossier.ApplicantPhone,
        WantedAt = now,
    };

    /// <summary>The letter is given to the post; one that came back may go out again, and elsewhere.</summary>
    public void Post(string tracking, PostAddress to, Hand by, DateTimeOffset now)
    {
        NotToBePosted.Unless(State is ShipmentState.ToPost or ShipmentState.CameBack);
        AddressMissing.If(string.IsNullOrWhiteSpace(to.Name) || string.IsNullOrWhiteSpace(to.Address));
        (Recipient, Address, Phone) = (to.Name.Trim(), to.Address.Trim(), string.IsNullOrWhiteSpace(to.Phone) ? null : to.Phone.Trim());
        (Tracking, PostedAt, EndedAt, State) = (PostNumber.Read(tracking), now, null, ShipmentState.OnTheWay);
        Attempts = [.. Attempts, new(Tracking, now, by.Name)];
    }

    public void Arrive(string receivedBy, DateTimeOffset now)
    {
        ReceiverMissing.If(string.IsNullOrWhiteSpace(receivedBy));
        End(ShipmentState.Delivered, receivedBy, now);
    }

    public void ComeBack(string reason, DateTimeOffset now)
    {
        ReasonMissing.If(string.IsNullOrWhiteSpace(reason));
        End(ShipmentState.CameBack, reason, now);
    }

    /// <summary>The citizen has the result by another way; nothing is posted any more.</summary>
    public void Drop(DateTimeOffset now)
    {
        if (State is ShipmentState.ToPost or ShipmentState.CameBack)
        {
            (State, EndedAt) = (ShipmentState.Dropped, now);
        }
    }

    private void End(ShipmentState state, string words, DateTimeOffset now)
    {
        NotOnTheWay.Unless(State is ShipmentState.OnTheWay);
        (State, EndedAt) = (state, now);
        Attempts = [.. Attempts[..^1], Attempts[^1] with { EndedAt = now, Ended = words.Trim() }];
    }
}
