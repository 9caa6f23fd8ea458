using System.Globalization;
using MotCua.Kernel;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Organisation.Import;

/// <summary>Reads one line; remembers the first thing wrong with it.</summary>
internal sealed class Fields(CsvRow row, Reach reach)
{
    public Refusal? Wrong { get; private set; }

    public string Needed(string column)
    {
        if (row[column] is { } value)
        {
            return value;
        }

        Fault(FieldMissing.With(column));
        return "";
    }

    public string? Maybe(string column) => row[column];

    /// <summary>From its first day to its last; "until" may be empty.</summary>
    public Period Period()
    {
        var from = Day("from", Needed("from"));
        var until = row["until"] is { } text ? Day("until", text) : (DateOnly?)null;
        if (Wrong is null && until <= from)
        {
            Fault(PeriodBackwards);
        }

        return new(from, until);
    }

    public AgencyCode? Code(string column, bool needed = true)
    {
        var text = needed ? Needed(column) : row[column];
        if (text is null or "")
        {
            return null;
        }

        if (!AgencyCode.TryParse(text, out var code))
        {
            Fault(CodeInvalid.With(text));
        }

        return code;
    }

    /// <summary>The code of the agency the line decides about; the actor must be entrusted with it.</summary>
    public AgencyCode? OwnCode(string column)
    {
        var code = Code(column);
        if (code is not null && !reach.Covers(code))
        {
            Fault(NotYourAgency.With(code.Value));
        }

        return code;
    }

    public T Name<T>(string column) where T : struct, Enum
    {
        var text = Needed(column);
        return Known<T>(column, text);
    }

    /// <summary>"Clerk|Administrator@H02": roles at the agency of the post, or at the one named behind the sign.</summary>
    public IReadOnlyList<(Role Role, AgencyCode? At)> Roles(string column)
    {
        List<(Role, AgencyCode?)> roles = [];
        foreach (var text in (row[column] ?? "").Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct())
        {
            var (role, at) = text.Split('@') is [var left, var right] ? (left, right) : (text, null);
            AgencyCode? code = null;
            if (at is not null && !AgencyCode.TryParse(at, out code))
            {
                Fault(CodeInvalid.With(at));
            }
            else if (code is not null && !reach.Covers(code))
            {
                Fault(NotYourAgency.With(code.Value));
            }

            roles.Add((Known<Role>(column, role), code));
        }

        return roles;
    }

    public bool Flag(string column)
    {
        var text = Needed(column).ToLowerInvariant();
        if (text is not ("0" or "1" or "true" or "false" or ""))
        {
            Fault(FieldUnreadable.With(column, text));
        }

        return text is "1" or "true";
    }

    /// <summary>A line must have as many fields as the heading, or its values stand under the wrong columns.</summary>
    public void MustHave(int columns)
    {
        if (row.Fields != columns)
        {
            Fault(FieldCount.With(row.Fields.ToString(CultureInfo.InvariantCulture), columns.ToString(CultureInfo.InvariantCulture)));
        }
    }

    private T Known<T>(string column, string text) where T : struct, Enum
    {
        if (text.Length > 0 && (!Enum.TryParse<T>(text, ignoreCase: true, out _) || char.IsAsciiDigit(text[0])))
        {
            Fault(FieldUnreadable.With(column, text));
        }

        return Enum.TryParse<T>(text, ignoreCase: true, out var value) ? value : default;
    }

    private DateOnly Day(string column, string text)
    {
        if (!DateOnly.TryParseExact(text, ["yyyy-MM-dd", "dd/MM/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && text.Length > 0)
        {
            Fault(FieldUnreadable.With(column, text));
        }

        return day;
    }

    private void Fault(Refusal refusal) => Wrong ??= refusal;
}
