using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using MotCua.Organisation;

namespace MotCua.Processes.Bpmn;

/// <summary>Reads our extension of a node or a lane; what cannot be understood is a remark, not a guess.</summary>
internal sealed class TermsReader(List<BpmnRemark> remarks)
{
    private static readonly string[] Channels = ["direct", "online", "post"];

    /// <summary>What the element says of itself; where it says nothing, what its lane says.</summary>
    public StepTerms Read(XElement element, XElement? lane)
    {
        var own = element.Extension("step");
        var (unit, step) = (Unit(lane), own is null ? StepTerms.None : Own(own));
        return step with
        {
            Role = step.Role ?? unit.Role,
            Position = step.Position ?? unit.Position,
            Place = step.Place ?? unit.Place,
            Agency = step.Agency ?? unit.Agency,
        };
    }

    /// <summary>Working time as the standard writes it: P1D is one working day, PT4H four working hours.</summary>
    public static TimeSpan? Delay(string text)
    {
        try
        {
            // Months and years have no fixed length, and nothing here is counted by them.
            var span = text.Contains('Y', StringComparison.Ordinal) || text[..(text.IndexOf('T', StringComparison.Ordinal) is > 0 and var time ? time : text.Length)].Contains('M', StringComparison.Ordinal)
                ? TimeSpan.Zero : XmlConvert.ToTimeSpan(text);
            return span <= TimeSpan.Zero ? null : (span.Days * Calendar.WorkingCalendar.WorkingDay) + (span - TimeSpan.FromDays(span.Days));
        }
        catch (Exception wrong) when (wrong is FormatException or OverflowException)
        {
            return null;
        }
    }

    private StepTerms Unit(XElement? lane) => lane?.Extension("step") is { } step ? Own(step) : StepTerms.None;

    private StepTerms Own(XElement step)
    {
        var times = step.Elements(BpmnNames.Ours + "time").ToArray();
        return new StepTerms
        {
            Role = Named<Role>(step, "role"),
            Position = Text(step, "position"),
            Place = Named<StepPlace>(step, "place"),
            Agency = Text(step, "agency"),
            Allotted = times.Where(time => Text(time, "channel") is null).Select(Hours).FirstOrDefault(),
            AllottedBy = ByChannel(times),
            Forms = [.. step.Elements(BpmnNames.Ours + "form").Select(form => Text(form, "key")).OfType<string>()],
            ApartFrom = [.. (Text(step, "apartFrom") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()],
            Signs = step.Says("signs", true),
            Capacity = Text(step, "capacity"),
            NationalState = State(step),
            Refuses = step.Says("refuses", true),
            Calls = Text(step, "calls") ?? Text(step, "awaits"),
        };
    }

    private Dictionary<string, TimeSpan> ByChannel(IEnumerable<XElement> times)
    {
        var by = new Dictionary<string, TimeSpan>(StringComparer.Ordinal);
        foreach (var time in times)
        {
            if (Text(time, "channel") is not { } channel || Hours(time) is not { } hours)
            {
                continue;
            }

            if (!Channels.Contains(channel) || !by.TryAdd(channel, hours))
            {
                remarks.Add(BpmnRemark.About(time, "terms", $"channel=\"{channel}\""));
            }
        }

        return by;
    }

    private TimeSpan? Hours(XElement time)
    {
        var text = time.Attribute("hours")?.Value;
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var hours) && hours is > 0 and < 100_000)
        {
            // To the second: a third of an hour has no end in decimals.
            return TimeSpan.FromSeconds((double)Math.Round(hours * 3600));
        }

        remarks.Add(BpmnRemark.About(time, "terms", $"hours=\"{text}\""));
        return null;
    }

    private int? State(XElement step)
    {
        var text = Text(step, "nationalState");
        if (text is null || (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var state) && state is >= 1 and <= 10))
        {
            return text is null ? null : int.Parse(text, CultureInfo.InvariantCulture);
        }

        remarks.Add(BpmnRemark.About(step, "terms", $"nationalState=\"{text}\""));
        return null;
    }

    private T? Named<T>(XElement element, string attribute) where T : struct, Enum
    {
        var text = Text(element, attribute);
        if (text is null)
        {
            return null;
        }

        if (Enum.GetNames<T>().FirstOrDefault(name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase)) is { } name)
        {
            return Enum.Parse<T>(name);
        }

        remarks.Add(BpmnRemark.About(element, "terms", $"{attribute}=\"{text}\""));
        return null;
    }

    private static string? Text(XElement element, string attribute) =>
        element.Attribute(attribute)?.Value.Trim() is { Length: > 0 } text ? text : null;
}
