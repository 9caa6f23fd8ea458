using MotCua.Kernel;

namespace MotCua.Calendar;

/// <summary>Days or hours changed at an agency and all below it (everywhere when none is named): open deadlines may move.</summary>
public sealed record CalendarChanged(string? Agency) : IEvent;
