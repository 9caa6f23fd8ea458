using MotCua.Kernel;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Organisation.Import;

/// <summary>Lines of agencies: the same code with a later "from" is a new face of the agency that serves on that day.</summary>
internal static class AgencyLines
{
    public static Refusal? Take(Fields fields, Register register, LineTally tally)
    {
        var code = fields.OwnCode("code");
        var above = fields.Code("parent_code", needed: false);
        var face = new AgencyFace(fields.Needed("name"), fields.Maybe("address"), fields.Maybe("phone"), fields.Maybe("email"));
        var kind = fields.Name<AgencyKind>("kind");
        var level = fields.Name<AgencyLevel>("level");
        var period = fields.Period();
        if (fields.Wrong is not null || code is null)
        {
            return fields.Wrong;
        }

        var parent = above is null ? null : register.Agency(above, period.From);
        if (above is not null && parent is null)
        {
            return ParentUnknown.With(above.Value);
        }

        var place = new AgencyPlace(kind, level, parent?.Id, fields.Maybe("unit_code"));
        if (register.Bearing(code).FirstOrDefault(agency => agency.From == period.From) is { } same)
        {
            return Correct(same, place, face, period, register, tally);
        }

        if (register.Agency(code, period.From) is { } standing)
        {
            return Correct(standing, place, face, period, register, tally);
        }

        if (register.Bearing(code).Any(agency => agency.Period.Overlaps(period)))
        {
            return CodeTaken.With(code.Value);
        }

        register.Add(Agency.Found(code, place, face, period));
        tally.Created();
        return null;
    }

    private static Refusal? Correct(Agency agency, AgencyPlace place, AgencyFace face, Period period, Register register, LineTally tally)
    {
        if (register.Bearing(agency.Code).Any(other => other != agency && other.Period.Overlaps(new(agency.From, period.Until))))
        {
            return CodeTaken.With(agency.Code.Value);
        }

        tally.ChangedIf(agency.Agree(place, face, period));
        return null;
    }
}
