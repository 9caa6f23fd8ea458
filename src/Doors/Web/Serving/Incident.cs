using System.Diagnostics;

namespace MotCua.Web.Serving;

/// <summary>The number a person reads out when something broke, short enough for the telephone; the log line bears it.</summary>
public static class Incident
{
    public static string Of(HttpContext context)
    {
        var trace = Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier;
        return $"S-{trace[..Math.Min(8, trace.Length)].ToUpperInvariant()}";
    }
}
