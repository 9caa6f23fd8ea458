using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace MotCua.Kernel;

/// <summary>Traces and measures of everything that passes the gate; heard only when somebody listens.</summary>
public static class Telemetry
{
    public const string Name = "MotCua";

    public static readonly ActivitySource Source = new(Name);

    internal static readonly Histogram<double> Requests = new Meter(Name).CreateHistogram<double>("motcua.gate.duration", "ms", "Time from the gate to the answer, by request.");
}
