using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using MotCua.Calendar;
using MotCua.Organisation;
using MotCua.Procedures;
using MotCua.Processes.Bpmn;

namespace MotCua.Processes;

/// <summary>Makes a process for a procedure that nobody wrote one for, from the pattern of its level and its published time.</summary>
internal static class Generator
{
    /// <summary>What is planned where the procedure states no time: three working days, marked as ours.</summary>
    private static readonly TimeSpan Ours = WorkingCalendar.WorkingDay * 3;

    /// <summary>Under half an hour there is nothing to divide among the steps.</summary>
    private static readonly TimeSpan Least = TimeSpan.FromMinutes(30);

    private static readonly BpmnFile Commune = Pattern("commune.bpmn");
    private static readonly BpmnFile Province = Pattern("province.bpmn");

    /// <summary>The same procedure version and level always make the same process, under the same id.</summary>
    public static ProcessDefinition Make(ProcedureCard procedure, AgencyLevel level)
    {
        var times = procedure.Channels.Where(terms => terms.Limit?.Nominal >= Least)
            .GroupBy(terms => terms.Channel)
            .ToDictionary(terms => terms.Key.ToString().ToLowerInvariant(), terms => terms.Min(one => one.Limit!.Nominal!.Value), StringComparer.Ordinal);
        var usual = times.TryGetValue("direct", out var direct) ? direct : times.Values.DefaultIfEmpty(Ours).Min();
        var made = new XDocument((level is AgencyLevel.Commune ? Commune : Province).Document);
        var process = made.Root!.Parts("process").Single();
        process.Extension("process")!.ReplaceAttributes(
            new XAttribute("procedure", procedure.Code.Value), new XAttribute("level", level), new XAttribute("generated", "true"), times.Count == 0 ? new XAttribute("timesAreOurs", "true") : null);
        Divide([.. process.Descendants(BpmnNames.Ours + "time")], usual, times);

        var text = BpmnFile.Of(made).ToString();
        return new(new(IdOf($"{procedure.Version.Value} {text}")), procedure.Code.Value, procedure.Head.Number, process.DisplayName, Generated: true, null, null, text) { Level = level, TimesAreOurs = times.Count == 0 };
    }

    /// <summary>Every step gets its part of the usual time, and of each channel's own where that differs.</summary>
    private static void Divide(IReadOnlyList<XElement> steps, TimeSpan usual, Dictionary<string, TimeSpan> times)
    {
        var shares = steps.Select(step => (Share: Number(step, "share"), Most: Number(step, "mostHours"))).ToArray();
        foreach (var (place, step) in steps.Index())
        {
            step.AddAfterSelf(times.Where(time => time.Value != usual).Select(time => new XElement(
                BpmnNames.Ours + "time", new XAttribute("channel", time.Key), new XAttribute("hours", Hours(TimeOf(shares, place, time.Value))))));
            step.ReplaceAttributes(new XAttribute("hours", Hours(TimeOf(shares, place, usual))));
        }
    }

    /// <summary>A share of the whole in full minutes, up to the step's most; the one step without a share takes what is left.</summary>
    private static TimeSpan TimeOf((decimal? Share, decimal? Most)[] shares, int step, TimeSpan whole) => shares[step] is { Share: { } share } own
        ? TimeSpan.FromMinutes((double)Math.Min(Math.Floor((decimal)whole.TotalMinutes * share), (own.Most ?? 100_000) * 60))
        : whole - Enumerable.Range(0, shares.Length).Where(other => shares[other].Share is not null).Aggregate(TimeSpan.Zero, (sum, other) => sum + TimeOf(shares, other, whole));

    private static decimal? Number(XElement element, string name) => element.Attribute(name) is { } said ? decimal.Parse(said.Value, CultureInfo.InvariantCulture) : null;

    private static string Hours(TimeSpan time) => Math.Round((decimal)time.Ticks / TimeSpan.TicksPerHour, 6).ToString("0.######", CultureInfo.InvariantCulture);

    private static Guid IdOf(string content) => new(SHA256.HashData(Encoding.UTF8.GetBytes(content)).AsSpan(0, 16));

    private static BpmnFile Pattern(string name)
    {
        using var stream = typeof(Generator).Assembly.GetManifestResourceStream(name)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return BpmnFile.Read(copy.ToArray());
    }
}
