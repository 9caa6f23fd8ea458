using System.Globalization;
using System.Xml.Linq;
using MotCua.Organisation;

namespace MotCua.Processes.Bpmn;

/// <summary>What a file says of the process as a whole: for which procedure and level, and by which decision it was approved.</summary>
public sealed record ProcessTerms(string? Procedure = null, AgencyLevel? Level = null, string? Decision = null, DateOnly? DecidedOn = null, DateOnly? From = null)
{
    /// <summary>Made from level and time limit, not written by anybody.</summary>
    public bool Generated { get; init; }

    /// <summary>The procedure states no time that could be divided: the times are ours.</summary>
    public bool TimesAreOurs { get; init; }

    internal static ProcessTerms Of(XElement process, List<BpmnRemark> remarks)
    {
        if (process.Extension("process") is not { } said)
        {
            return new();
        }

        return new(Text("procedure"), Level(), Text("decision"), Day("decidedOn"), Day("from")) { Generated = said.Says("generated", true), TimesAreOurs = said.Says("timesAreOurs", true) };

        string? Text(string name) => said.Attribute(name)?.Value.Trim() is { Length: > 0 } text ? text : null;

        DateOnly? Day(string name)
        {
            if (Text(name) is not { } text)
            {
                return null;
            }

            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }

            remarks.Add(BpmnRemark.About(said, "terms", $"{name}=\"{text}\""));
            return null;
        }

        AgencyLevel? Level()
        {
            if (Text("level") is not { } text)
            {
                return null;
            }

            if (Enum.GetNames<AgencyLevel>().FirstOrDefault(name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase)) is { } name)
            {
                return Enum.Parse<AgencyLevel>(name);
            }

            remarks.Add(BpmnRemark.About(said, "terms", $"level=\"{text}\""));
            return null;
        }
    }
}
