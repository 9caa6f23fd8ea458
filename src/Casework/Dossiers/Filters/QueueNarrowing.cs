using MotCua.Kernel;

namespace MotCua.Dossiers.Filters;

/// <summary>What of the queue is looked at: of one procedure or field, at one step, with one officer, handed in at one place, by one channel, received between two days, due within so many days.</summary>
public sealed record QueueNarrowing(
    string? Procedure = null,
    string? Field = null,
    string? Step = null,
    Guid? Officer = null,
    string? Place = null,
    DossierChannel? Channel = null,
    DateOnly? ReceivedFrom = null,
    DateOnly? ReceivedUntil = null,
    int? WithinDays = null)
{
    public static readonly QueueNarrowing None = new();

    /// <summary>What is said of the dossier itself; step, officer and due hour are of the work on it.</summary>
    internal IQueryable<Dossier> Of(IQueryable<Dossier> dossiers)
    {
        if (Procedure is { Length: > 0 } procedure)
        {
            dossiers = dossiers.Where(dossier => dossier.Procedure == procedure);
        }

        if (Field is { Length: > 0 } field)
        {
            dossiers = dossiers.Where(dossier => dossier.Field == field);
        }

        if (Place is { Length: > 0 } place)
        {
            dossiers = dossiers.Where(dossier => dossier.ReceivingAgency == place);
        }

        if (Channel is { } channel)
        {
            dossiers = dossiers.Where(dossier => dossier.Channel == channel);
        }

        if (ReceivedFrom is { } from)
        {
            var start = VietnamTime.At(from, TimeOnly.MinValue);
            dossiers = dossiers.Where(dossier => dossier.AcceptedAt >= start);
        }

        if (ReceivedUntil is { } until)
        {
            var end = VietnamTime.At(until.AddDays(1), TimeOnly.MinValue);
            dossiers = dossiers.Where(dossier => dossier.AcceptedAt < end);
        }

        return dossiers;
    }
}
