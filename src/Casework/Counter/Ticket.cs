using MotCua.Kernel;
using static MotCua.Counter.CounterRefusals;

namespace MotCua.Counter;

/// <summary>How far a ticket has come; left means that the day ended before anybody called or came.</summary>
public enum TicketState { Waiting, Called, Serving, Done, Absent, Left }

/// <summary>A number given to somebody who came; it knows no name.</summary>
internal sealed class Ticket : Aggregate
{
    public TicketId Id { get; private init; }

    public string Agency { get; private init; } = "";

    public DateOnly Day { get; private init; }

    public string Number { get; private init; } = "";

    public string Group { get; private init; } = "";

    public bool IsPriority { get; private init; }

    public DateTimeOffset TakenAt { get; private init; }

    /// <summary>The hour kept for the holder, when there is one.</summary>
    public DateTimeOffset? AppointedAt { get; private init; }

    public TicketState State { get; private set; }

    /// <summary>The window that called last.</summary>
    public int? Window { get; private set; }

    /// <summary>The window another one sent the holder to.</summary>
    public int? ForWindow { get; private set; }

    /// <summary>The place of the latest call among the day's calls of the hall.</summary>
    public long? CallOrder { get; private set; }

    public int Calls { get; private set; }

    public DateTimeOffset? FirstCalledAt { get; private set; }

    public DateTimeOffset? CalledAt { get; private set; }

    public DateTimeOffset? BegunAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public Guid? Officer { get; private set; }

    /// <summary>The dossiers that came of it.</summary>
    public List<Guid> ServedDossiers { get; private set; } = [];

    public bool IsAtWindow => State is TicketState.Called or TicketState.Serving;

    public static Ticket Give(string agency, string number, string group, bool isPriority, DateTimeOffset? appointedAt, DateTimeOffset now) => new()
    {
        Id = Ids.New<TicketId>(),
        Agency = agency,
        Day = VietnamTime.DayOf(now),
        Number = number,
        Group = group,
        IsPriority = isPriority,
        AppointedAt = appointedAt,
        TakenAt = now,
    };

    public void Call(int window, Guid officer, long order, DateTimeOffset now)
    {
        AlreadyOver.If(State is TicketState.Done or TicketState.Left);
        NotYourTicket.If(IsAtWindow && Window != window);
        State = State is TicketState.Serving ? TicketState.Serving : TicketState.Called;
        (Window, Officer, CallOrder, CalledAt, EndedAt) = (window, officer, order, now, null);
        FirstCalledAt ??= now;
        Calls++;
        Raise(new TicketCalled(Id, Agency, Number, window));
    }

    public void Begin(DateTimeOffset now)
    {
        NotCalled.Unless(State is TicketState.Called);
        (State, BegunAt) = (TicketState.Serving, BegunAt ?? now);
    }

    public void Finish(DateTimeOffset now)
    {
        NotCalled.Unless(IsAtWindow);
        BegunAt ??= CalledAt;
        End(TicketState.Done, now);
    }

    public void NobodyCame(DateTimeOffset now)
    {
        NotCalled.Unless(State is TicketState.Called);
        End(TicketState.Absent, now);
    }

    /// <summary>The holder goes to another window and is called there before others: they have waited already.</summary>
    public void SendTo(int window)
    {
        NotCalled.Unless(IsAtWindow);
        (State, ForWindow, Window) = (TicketState.Waiting, window, null);
    }

    public void Bring(Guid dossier, DateTimeOffset now)
    {
        if (State is TicketState.Called)
        {
            Begin(now);
        }

        ServedDossiers = [.. ServedDossiers, dossier];
    }

    /// <summary>The day is over. When service ended nobody said, so it is not counted as a service time.</summary>
    public void Sweep()
    {
        State = State is TicketState.Serving ? TicketState.Done : TicketState.Left;
        Raise(new TicketEnded(Id, Agency, State));
    }

    private void End(TicketState state, DateTimeOffset now)
    {
        (State, EndedAt) = (state, now);
        Raise(new TicketEnded(Id, Agency, state));
    }
}
