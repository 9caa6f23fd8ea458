using MotCua.Kernel;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Organisation.Import;

/// <summary>Lines of units; a unit is known by its agency and key.</summary>
internal static class UnitLines
{
    public static Refusal? Take(Fields fields, Register register, LineTally tally)
    {
        var code = fields.OwnCode("agency_code");
        var key = fields.Needed("unit_key");
        var name = fields.Needed("name");
        var isOneStop = fields.Flag("is_one_stop");
        var period = fields.Period();
        if (fields.Wrong is not null || code is null)
        {
            return fields.Wrong;
        }

        if (register.Agency(code, period.From) is not { } agency)
        {
            return AgencyUnknown.With(code.Value);
        }

        if (register.Unit(agency.Id, key) is not { } unit)
        {
            register.Add(Unit.Open(agency.Id, key, name, isOneStop, fields.Maybe("phone"), period));
            tally.Created();
            return null;
        }

        if (unit.From != period.From)
        {
            return HistoryWritten.With(key);
        }

        tally.ChangedIf(unit.Agree(name, isOneStop, fields.Maybe("phone"), period.Until));
        return null;
    }
}
