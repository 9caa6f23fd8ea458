using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Reviews.ReviewRefusals;

namespace MotCua.Reviews.Terms;

/// <summary>The terms of a year are stated, in place of the shipped ones; sheets of that year are counted with them from now on.</summary>
[Needs(ReviewPermissions.Set)]
public sealed record SetTerms(ReviewTerms Terms) : ICommand<Done>;

internal sealed class SetTermsHandler(Database db, Stamps stamps, TimeProvider clock) : IHandler<SetTerms, Done>
{
    public async Task<Done> Handle(SetTerms request, CancellationToken cancel)
    {
        YearWrong.At(nameof(ReviewTerms.Year)).Unless(request.Terms.Year is >= 2010 and <= 2100);
        TermsWrong.Unless(request.Terms.IsSound);
        if (await db.Set<StatedTerms>().SingleOrDefaultAsync(row => row.Year == request.Terms.Year, cancel) is { } row)
        {
            (row.Terms, row.StatedAt) = (request.Terms, clock.GetUtcNow());
        }
        else
        {
            db.Add(new StatedTerms { Year = request.Terms.Year, Terms = request.Terms, StatedAt = clock.GetUtcNow() });
        }

        await stamps.Touch(TermsShelf.Stamp, cancel);
        return default;
    }
}
