using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers;

/// <summary>A letter waits to be opened, or became a dossier.</summary>
public enum EnvelopeState { Waiting, Opened }

/// <summary>A letter with papers that the public post brought.</summary>
internal sealed class Envelope : Aggregate
{
    private Envelope()
    {
    }

    public EnvelopeId Id { get; private init; }

    public string Agency { get; private init; } = "";

    public string Sender { get; private init; } = "";

    public string? Phone { get; private init; }

    /// <summary>The number under which the post carried it.</summary>
    public string Tracking { get; private init; } = "";

    public string? Remark { get; private init; }

    public DateTimeOffset ArrivedAt { get; private init; }

    public string RegisteredBy { get; private init; } = "";

    public EnvelopeState State { get; private set; }

    public DossierId? Dossier { get; private set; }

    public DateTimeOffset? OpenedAt { get; private set; }

    public static Envelope Arrive(string agency, string sender, string? phone, string tracking, string? remark, Hand by, DateTimeOffset now)
    {
        SenderMissing.If(string.IsNullOrWhiteSpace(sender));
        return new()
        {
            Id = EnvelopeId.New(),
            Agency = agency,
            Sender = sender.Trim(),
            Phone = string.IsNullOrWhiteSpace(phone) ? null : phone.Trim(),
            Tracking = PostNumber.Read(tracking),
            Remark = string.IsNullOrWhiteSpace(remark) ? null : remark.Trim(),
            ArrivedAt = now,
            RegisteredBy = by.Name,
        };
    }

    public void Open(DossierId dossier, DateTimeOffset now)
    {
        EnvelopeOpened.Unless(State is EnvelopeState.Waiting);
        (State, Dossier, OpenedAt) = (EnvelopeState.Opened, dossier, now);
    }
}

/// <summary>A number of the public post, such as "EA123456789VN".</summary>
internal static class PostNumber
{
    public static string Read(string? typed)
    {
        var number = string.Concat((typed ?? "").Where(sign => !char.IsWhiteSpace(sign) && sign is not '-')).ToUpperInvariant();
        TrackingWrong.Unless(number.Length is >= 8 and <= 30 && number.All(char.IsAsciiLetterOrDigit));
        return number;
    }
}
