using System.Globalization;
using MotCua.Documents;
using MotCua.Documents.Sheets;
using MotCua.Kernel;
using MotCua.Organisation;
using static MotCua.Procedures.ProcedureRefusals;

namespace MotCua.Procedures.Posting;

/// <summary>The size of the paper that is posted.</summary>
public enum PostingPaper { A4, A3 }

/// <summary>What hangs at a one-stop on a day: the list of its procedures, or a sheet for each, so many at a time after a code; for all fields or one, or for one procedure.</summary>
[Needs(ProcedurePermissions.Post)]
public sealed record DrawPosting(string Agency, DateOnly Day, PostingPaper Paper, bool AsList, string Root, string Complaints) : IQuery<PostingDrawn>
{
    public string? Field { get; init; }

    public string? Code { get; init; }

    public string? After { get; init; }
}

/// <summary>The paper, how many procedures are on it, how many there are in all, and after which code the next part begins.</summary>
public sealed record PostingDrawn(byte[] Pdf, string FileName, int Procedures, int Total, string? Next);

internal sealed class DrawPostingHandler(Database db, Stamped<Register> register, IOrganisation organisation, IPdf pdf, TimeProvider clock) : IHandler<DrawPosting, PostingDrawn>
{
    public async Task<PostingDrawn> Handle(DrawPosting query, CancellationToken cancel)
    {
        NoSuchOneStop.Unless(AgencyCode.TryParse(query.Agency, out var code));
        var agency = NoSuchOneStop.Unless(await organisation.Agency(code, query.Day, cancel));
        var now = await register.Get(cancel);
        ProcedureHead[] all = [.. OneStopList.Of(now, agency, query.Day, query.Field, query.Code)];
        var start = query.After is null ? 0 : Array.FindIndex(all, head => head.Code.Value == query.After) + 1;
        ProcedureHead[] part = [.. all.Skip(start).Take(OneStopList.AtOnce(query.AsList))];
        NothingToPost.If(part.Length == 0);
        List<PostedProcedure> posted = [];
        foreach (var head in part)
        {
            posted.Add(PostedWords.Of(await now.Card(head, db, cancel), start + posted.Count + 1, query));
        }

        Sheet sheet = query.AsList
            ? new PostingList(query.Paper.ToString(), agency.Name, agency.Address, agency.Phone, query.Day, clock.Today(), all.Length,
                [.. posted.GroupBy(one => one.Field).Select(group => new PostedField(group.Key.Length == 0 ? "Lĩnh vực khác" : group.Key, [.. group]))])
            : new PostingSheet(query.Paper.ToString(), agency.Name, agency.Address, agency.Phone, query.Day, clock.Today(), posted);
        var last = start + part.Length < all.Length ? part[^1].Code.Value : null;
        var name = string.Create(CultureInfo.InvariantCulture, $"niem-yet-{query.Code ?? (query.AsList ? "danh-muc" : "thu-tuc")}-{query.Agency}-{query.Day:yyyyMMdd}{(start > 0 ? $"-{start + 1}" : "")}.pdf");
        return new(await pdf.Render(sheet, cancel), name, part.Length, all.Length, last);
    }
}

/// <summary>Which procedures a one-stop posts: those in force on the day that its level settles.</summary>
internal static class OneStopList
{
    /// <summary>As many as are drawn while somebody waits.</summary>
    public static int AtOnce(bool asList) => asList ? 400 : 40;

    public static IEnumerable<ProcedureHead> Of(Register register, AgencyCard agency, DateOnly day, string? field, string? code) =>
        register.ByField(day).Where(head => code is not null
            ? head.Code.Value == code
            : (head.Levels & LevelOf(agency.Level)) != 0 && (string.IsNullOrEmpty(field) || string.Equals(head.Field, field, StringComparison.OrdinalIgnoreCase)));

    private static Levels LevelOf(AgencyLevel level) => level switch
    {
        AgencyLevel.Province => Levels.Province,
        AgencyLevel.District => Levels.District,
        _ => Levels.Commune,
    };
}
