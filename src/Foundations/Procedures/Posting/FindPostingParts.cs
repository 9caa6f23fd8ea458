using MotCua.Kernel;
using MotCua.Organisation;
using static MotCua.Procedures.ProcedureRefusals;

namespace MotCua.Procedures.Posting;

/// <summary>How much hangs at a one-stop on a day, and in which parts it is printed.</summary>
[Needs(ProcedurePermissions.Post)]
public sealed record FindPostingParts(string Agency, DateOnly Day, bool AsList, string? Field = null) : IQuery<PostingParts>;

/// <summary>The agency, its fields with the number of procedures, the number in all, and the parts.</summary>
public sealed record PostingParts(string Agency, int Total, IReadOnlyList<string> Fields, IReadOnlyList<PostingPart> Parts);

/// <summary>A part from one number to another, and the code after which it begins.</summary>
public sealed record PostingPart(int From, int To, string? After);

internal sealed class FindPostingPartsHandler(Stamped<Register> register, IOrganisation organisation) : IHandler<FindPostingParts, PostingParts>
{
    public async Task<PostingParts> Handle(FindPostingParts query, CancellationToken cancel)
    {
        NoSuchOneStop.Unless(AgencyCode.TryParse(query.Agency, out var code));
        var agency = NoSuchOneStop.Unless(await organisation.Agency(code, query.Day, cancel));
        var now = await register.Get(cancel);
        ProcedureHead[] all = [.. OneStopList.Of(now, agency, query.Day, query.Field, null)];
        var atOnce = OneStopList.AtOnce(query.AsList);
        return new(
            agency.Name, all.Length,
            [.. OneStopList.Of(now, agency, query.Day, null, null).Select(head => head.Field).Where(field => field.Length > 0).Distinct()],
            [.. Enumerable.Range(0, (all.Length + atOnce - 1) / atOnce).Select(part => new PostingPart((part * atOnce) + 1, Math.Min((part + 1) * atOnce, all.Length), part == 0 ? null : all[(part * atOnce) - 1].Code.Value))]);
    }
}
