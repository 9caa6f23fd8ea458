using MotCua.Calendar;
using MotCua.Organisation;

namespace MotCua.Dossiers.Processing;

/// <summary>Part of a queue: all, by how near its hour is, what stands still, one's own, or what nobody has taken up.</summary>
public enum QueueTab { All, Overdue, Soon, InTime, Stopped, Mine, Unassigned }

/// <summary>Where one part of the queue ends and the next begins; each is a stretch of the queue's own order.</summary>
internal sealed record QueueHours(DateTimeOffset Now, DateTimeOffset Near, OfficerId?[] Hands)
{
    public static QueueHours Of(WorkingCalendar calendar, DateTimeOffset now, OfficerId?[] hands) => new(now, calendar.Add(calendar.NextWorkingMoment(now), WorkingCalendar.WorkingDay), hands);

    public IQueryable<OpenWork> Part(IQueryable<OpenWork> queue, QueueTab tab)
    {
        var (still, hands) = (Dossier.NotQueued, Hands);
        // One hand is looked for along an index; several only by those who stand in for others.
        if (tab is QueueTab.Mine && hands is [var own])
        {
            return queue.Where(work => work.Officer == own);
        }

        return tab switch
        {
            QueueTab.Overdue => queue.Where(work => work.Due < Now),
            QueueTab.Soon => queue.Where(work => work.Due >= Now && work.Due <= Near),
            QueueTab.InTime => queue.Where(work => work.Due > Near && work.Due < still),
            QueueTab.Stopped => queue.Where(work => work.Due >= still),
            QueueTab.Mine => queue.Where(work => hands.Contains(work.Officer)),
            QueueTab.Unassigned => queue.Where(work => work.Officer == null),
            _ => queue,
        };
    }
}
