using System.Runtime.CompilerServices;
using MotCua.Calendar;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures.Catalogue;
using MotCua.Procedures.Drafting;
using MotCua.Procedures.Publication;
using MotCua.Reviews;
using MotCua.Reviews.Checking;
using MotCua.Reviews.Costs;
using MotCua.Reviews.Planning;
using MotCua.Reviews.Proposing;
using MotCua.Reviews.Terms;

namespace MotCua.Web.Demo;

/// <summary>A year of reviewing in the demo province: six procedures planned, two with approved proposals, one of them published and in use.</summary>
internal sealed class ReviewYear(Cast cast, WorkingCalendar calendar, DateTimeOffset today)
{
    private const string Justice = "H02.03";
    private const string Construction = "H02.09";
    private const string Copies = "2.000815";
    private const string Parentage = "1.001022";
    private const string Extension = "1.009998";
    private const string Repair = "1.009995";

    private readonly Dictionary<string, ReviewId> reviews = [];
    private Actor control = Actor.Nobody;
    private Actor chairman = Actor.Nobody;

    public async IAsyncEnumerable<DateTimeOffset> Live([EnumeratorCancellation] CancellationToken cancel = default)
    {
        yield return today - TimeSpan.FromDays(100);
        control = await Must("H02.01", Role.ProcedureControl, cancel);
        chairman = await Must("H02", Role.Leader, cancel);
        await Plan(cancel);

        yield return today - TimeSpan.FromDays(80);
        await Review(Copies, Justice, [(ProposalKind.ShortenTime, "", "Đối chiếu và ký số xong trong buổi; thực tế hầu hết trả trong ngày.", 0.5m), (ProposalKind.EForm, "", "Bản sao điện tử trả qua mạng, người dân không phải đến.", null)], subjects: 5200, cancel);
        await Review(Parentage, Justice, [(ProposalKind.DropPaper, "cu-tru", "Nơi cư trú tra cứu được trong cơ sở dữ liệu dân cư.", null)], subjects: 140, cancel);

        yield return today - TimeSpan.FromDays(60);
        await Decide(Copies, "1187/QĐ-UBND", cancel);
        await Decide(Parentage, "1188/QĐ-UBND", cancel);
        await Review(Extension, Construction, [(ProposalKind.ReusePaper, "giay-phep", "Giấy phép do chính cơ quan cấp, có trong kho.", null), (ProposalKind.ShortenTime, "", "Gia hạn chỉ đối chiếu giấy phép cũ.", 2)], subjects: 90, cancel);

        yield return today - TimeSpan.FromDays(30);
        await Begin(cancel);

        yield return PublishedOn();
        await Publish(cancel);
    }

    private async Task Plan(CancellationToken cancel)
    {
        var day = VietnamTime.DayOf(today - TimeSpan.FromDays(100));
        var year = (await cast.Ask(control, new ViewTerms(), cancel)).First(terms => terms.Year <= day.Year);
        // The demo has few dossiers: suggestions begin early, and the page says from how many.
        await cast.Do(control, new SetTerms(year with { Year = day.Year, Bounds = year.Bounds with { LeastDossiers = 3 }, Aims = year.Aims with { Procedures = 6 } }), cancel);
        var plan = await cast.Do(control, new OpenPlan(day.Year, "102/QĐ-UBND", day), cancel);
        DateOnly end = new(day.Year, 12, 15);
        foreach (var (procedure, agency, by) in new[] { (Copies, Justice, end), (Parentage, Justice, end), (Extension, Construction, end), (Repair, Construction, end), ("1.005461", Justice, end), ("1.001653", "H02.12", day) })
        {
            reviews[procedure] = await cast.Do(control, new PlanReview(plan, procedure, agency, by), cancel);
        }
    }

    /// <summary>The whole sheet answered, cost written, proposals made, submitted.</summary>
    private async Task Review(string procedure, string agency, (ProposalKind Kind, string Target, string Words, decimal? Limit)[] proposals, decimal subjects, CancellationToken cancel)
    {
        var (review, officer) = (reviews[procedure], await Must(agency, Role.Officer, cancel));
        foreach (var one in proposals)
        {
            await cast.Do(officer, new MakeProposal(review, one.Kind, one.Target, one.Words, one.Limit), cancel);
        }

        var seen = await cast.Ask(officer, new ViewReview(review), cancel);
        await cast.Do(officer, new AnswerQuestions(review, [.. seen.Sheet.Select(put => Answer(put, proposals))]), cancel);
        await cast.Do(officer, new WriteCosts(review, seen.CostBefore with { Subjects = subjects }, seen.CostAfter with { Subjects = subjects }), cancel);
        await cast.Do(officer, new SubmitReview(review), cancel);
    }

    private static QuestionAnswer Answer(QuestionPut put, (ProposalKind Kind, string Target, string Words, decimal? Limit)[] proposals)
    {
        var against = proposals.FirstOrDefault(one => (one.Target.Length > 0 && one.Target == put.Target && put.Question.Scope is QuestionScope.Paper && put.Question.Key == "paper-not-held")
            || (one.Kind is ProposalKind.ShortenTime && put.Question.Key == "time-fits") || (one.Kind is ProposalKind.EForm && put.Question.Key == "channels-fit"));
        return new(put.Question.Key, put.Target, against.Words is null, against.Words);
    }

    private async Task Decide(string procedure, string decision, CancellationToken cancel)
    {
        var seen = await cast.Ask(chairman, new ViewReview(reviews[procedure]), cancel);
        await cast.Do(chairman, new DecideReview(seen.Id, [.. seen.Proposals.Select(one => one.Id)], decision, VietnamTime.DayOf(today - TimeSpan.FromDays(60))), cancel);
    }

    /// <summary>One review is left half done.</summary>
    private async Task Begin(CancellationToken cancel)
    {
        var officer = await Must(Construction, Role.Officer, cancel);
        var seen = await cast.Ask(officer, new ViewReview(reviews[Repair]), cancel);
        await cast.Do(officer, new AnswerQuestions(seen.Id, [.. seen.Sheet.Where(put => put.Question.Scope is QuestionScope.Whole).Take(6).Select(put => new QuestionAnswer(put.Question.Key, put.Target, true))]), cancel);
        await cast.Do(officer, new MakeProposal(seen.Id, ProposalKind.ShortenTime, "", "Kiểm tra thực địa và thẩm định làm song song.", 7), cancel);
    }

    /// <summary>The approved proposals go into a wording that bears their numbers.</summary>
    private async Task Publish(CancellationToken cancel)
    {
        var seen = await cast.Ask(control, new ViewReview(reviews[Copies]), cancel);
        var draft = await cast.Ask(control, new ViewProcedureDraft(Copies), cancel);
        await cast.Do(control, new ReviseProcedure(draft.Procedure, CarriedOut.In(draft.Content, seen.Proposals)), cancel);
        var decree = new Decree(Copies, Justice, "Công bố thủ tục hành chính được đơn giản hóa lĩnh vực chứng thực", "1204/QĐ-UBND",
            new("1187/QĐ-UBND", "Quyết định thông qua phương án đơn giản hóa thủ tục hành chính (minh họa)", VietnamTime.DayOf(PublishedOn())), "sua-doi.pdf");
        await decree.Issue(cast, control, chairman, DemoProvince.Folder, cancel);
        var wording = (await cast.Ask(control, new ViewProcedure(Copies), cancel)).Card.Version;
        await cast.Do(Actor.House, new NotePublication(wording), cancel);
    }

    /// <summary>The early morning of the day that begins three working days ago: of the samples of that procedure some lie before it, one that is already settled after it.</summary>
    private DateTimeOffset PublishedOn()
    {
        var day = VietnamTime.DayOf(today);
        while (calendar.Between(VietnamTime.At(day, default), today) < WorkingCalendar.WorkingDay * 3)
        {
            day = day.AddDays(-1);
        }

        return VietnamTime.At(day, new(6, 0));
    }

    private async Task<Actor> Must(string agency, Role role, CancellationToken cancel) =>
        await cast.Official(agency, role, null, cancel) ?? throw new LifeCutShortException($"Nobody at {agency} is {role}.");
}
