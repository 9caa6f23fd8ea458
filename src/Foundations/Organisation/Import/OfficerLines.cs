using MotCua.Kernel;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Organisation.Import;

/// <summary>Lines of officers; the same key with a later "from" is a transfer on that day.</summary>
internal static class OfficerLines
{
    public static Refusal? Take(Fields fields, Register register, LineTally tally)
    {
        var key = fields.Needed("key");
        var name = fields.Needed("name");
        var code = fields.OwnCode("agency_code");
        var title = fields.Needed("position");
        var roles = fields.Roles("roles");
        var login = (fields.Maybe("login") ?? key).ToLowerInvariant();
        var period = fields.Period();
        if (fields.Wrong is not null || code is null)
        {
            return fields.Wrong;
        }

        if (register.Agency(code, period.From) is not { } agency)
        {
            return AgencyUnknown.With(code.Value);
        }

        var unit = fields.Maybe("unit_key") is { } unitKey ? register.Unit(agency.Id, unitKey) : null;
        if (unit is null && fields.Maybe("unit_key") is { } unknown)
        {
            return UnitUnknown.With(code.Value, unknown);
        }

        if (register.LoginIsTaken(login, key))
        {
            return LoginTaken.With(login);
        }

        var entrusted = new List<NewRole>();
        foreach (var (role, at) in roles)
        {
            if ((at is null ? agency : register.Agency(at, period.From)) is not { } where)
            {
                return AgencyUnknown.With(at!.Value);
            }

            entrusted.Add(new(role, where.Id));
        }

        var post = new NewPost(agency.Id, unit?.Id, title, fields.Maybe("signer_title"), period);
        if (register.Officer(key) is not { } officer)
        {
            register.Add(Officer.Appoint(key, name, login, fields.Maybe("phone"), fields.Maybe("email"), post, entrusted));
            tally.Created();
            return null;
        }

        if (officer.Posts.All(held => held.From != period.From) && officer.Posts.Any(held => held.From > period.From))
        {
            return HistoryWritten.With(key);
        }

        var differs = officer.Agree(name, login, fields.Maybe("phone"), fields.Maybe("email"));
        tally.ChangedIf(officer.Agree(post, entrusted) | differs);
        return null;
    }
}
