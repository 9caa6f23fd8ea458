using MotCua.Procedures.Learning;
using static MotCua.Modules.Tests.Dossiers.DossierScene;
using static MotCua.Modules.Tests.Procedures.Learning.LearningScene;

namespace MotCua.Modules.Tests.Procedures.Learning;

public sealed class ImportQuestionsTests
{
    private const string Lines = """
        {"query":"mở quán phở","kind":"colloquial","codes":["1.001612"]}

        not json
        {"query":"x","codes":[]}
        {"query":"mo quan pho","kind":"colloquial","codes":["1.001612","2.000720"]}
        {"kind":"colloquial","codes":["1.001612"]}
        """;

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Lines_are_counted_and_a_second_reading_changes_nothing(TestDatabase database)
    {
        await using var house = await House.On(database);
        house.As(Control);
        var before = Must(await house.Ask(new ViewMeasure())).Questions;

        var report = Must(await house.Do(new ImportQuestions([new("q.jsonl", Lines)])));

        Assert.Equal((1, 1), (report.Created, report.Changed));
        Assert.Equal([(3, "learning.line-unreadable"), (4, "learning.question-missing"), (6, "learning.line-unreadable")], report.Refused.Select(line => (line.Line, line.Code)));
        Assert.Equal(before + 1, Must(await house.Ask(new ViewMeasure())).Questions);
        var again = Must(await house.Do(new ImportQuestions([new("q.jsonl", Lines.Split('\n')[4])])));
        Assert.Equal((0, 0, 1), (again.Created, again.Changed, again.Unchanged));
    }
}
