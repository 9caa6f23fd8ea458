using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Catalogue;
using MotCua.Procedures.Learning;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Procedures.Learning;

/// <summary>A province whose people call the registration of a birth by a name that no law knows.</summary>
internal static class LearningScene
{
    public const string Birth = "1.001193";
    public const string Marriage = "1.000894";
    public const string Said = "rước chim xanh về tổ";

    public static readonly Actor Control = Somebody("Phòng kiểm soát", ProcedurePermissions.Teach);

    /// <summary>People ask, and the house writes it down.</summary>
    public static async Task People(this House house, Action<QuestionBook> ask)
    {
        await house.With<QuestionBook, int>(book =>
        {
            ask(book);
            return Task.FromResult(0);
        });
        Must(await house.As(Actor.House).Do(new NoteAsked()));
    }

    public static Task Asked(this House house, string question, int times = AskedRow.FewestShown, int found = 0) => house.People(book =>
    {
        for (var time = 0; time < times; time++)
        {
            book.Asked(question, found);
        }
    });

    public static async Task<IReadOnlyList<AskedRow>> Listed(this House house, AskedSort sort = AskedSort.Unchosen) => Must(await house.As(Control).Ask(new FindQuestions(sort)));

    public static async Task<AskedQuestionId> AQuestion(this House house)
    {
        await house.Asked(Said);
        return Assert.Single(await house.Listed(), row => row.Text == Said).Id;
    }

    public static async Task<LatestMeasure> Measured(this House house)
    {
        Must(await house.As(Control).Do(new MeasureSayings()));
        await house.Deliver();
        return Must(await house.Ask(new ViewMeasure()));
    }

    /// <summary>A known question about a birth, and a draft that would lead it to a marriage.</summary>
    public static async Task AHarmfulName(this House house)
    {
        Must(await house.As(Control).Do(new ImportQuestions([new("questions.jsonl", """{"query":"làm khai sinh cho cháu","kind":"colloquial","codes":["1.001193"]}""")])));
        Must(await house.Do(new DraftSaying(SayingKind.PlainName, "làm khai sinh cho cháu", Marriage)));
    }

    public static async Task<SayingView> Saying(this House house, SayingState state) => Assert.Single(Must(await house.As(Control).Ask(new FindSayings(state))));

    /// <summary>The first procedure that the search answers with.</summary>
    public static async Task<string?> Answer(this House house, string question) => Must(await house.Ask(new FindProcedures(question))).Items is [var first, ..] ? first.Head.Code.Value : null;

    private static Actor Somebody(string name, params string[] permissions) =>
        new(Guid.CreateVersion7(), ActorKind.Officer, name, [.. permissions.Select(permission => new Grant(permission, null, Period.Always))]);
}
