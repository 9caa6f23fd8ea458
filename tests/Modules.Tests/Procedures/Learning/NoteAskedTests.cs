using MotCua.Kernel;
using MotCua.Procedures.Learning;
using static MotCua.Modules.Tests.Dossiers.DossierScene;
using static MotCua.Modules.Tests.Procedures.Learning.LearningScene;

namespace MotCua.Modules.Tests.Procedures.Learning;

public sealed class NoteAskedTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Askings_are_added_up_whatever_the_marks_and_shown_only_when_several_asked(TestDatabase database)
    {
        await using var house = await House.On(database);
        await house.People(book =>
        {
            book.Asked("Rước chim xanh", 0);
            book.Asked("ruoc  CHIM xanh ", 0);
        });
        Assert.Empty(await house.Listed());

        await house.People(book =>
        {
            book.Asked("rước chim xanh", 4);
            book.Chose("rước chim xanh", Birth);
            book.Missed("ruoc chim xanh");
        });

        var row = Assert.Single(await house.Listed());
        Assert.Equal(("ruoc chim xanh", 3, 1, 2, 1, 2, 3), (row.Text, row.Asked, row.Chosen, row.Empty, row.Missed, row.Unchosen, row.Weight));
        var view = Must(await house.Ask(new ViewQuestion(row.Id)));
        Assert.Equal((Birth, 1), (Assert.Single(view.Choices).Code, view.Choices[0].Times));
        Assert.Equal(row, Assert.Single(await house.Listed(AskedSort.Empty)));
        Assert.Equal(row, Assert.Single(await house.Listed(AskedSort.Missed)));
        Assert.Empty(await house.Listed(AskedSort.DealtWith));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_might_tell_of_a_person_is_not_kept(TestDatabase database)
    {
        await using var house = await House.On(database);
        foreach (var telling in (string[])["giấy tờ của 024095001234", "gọi 0912 345 678", "gửi a@b.vn", "x", new string('a', 200)])
        {
            await house.Asked(telling, 5);
        }

        Assert.Empty(await house.Listed());
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_heaviest_come_first_and_pages_follow_each_other(TestDatabase database)
    {
        await using var house = await House.On(database);
        for (var at = 1; at <= 7; at++)
        {
            await house.Asked($"câu lạ thứ {at}", 3 + (at % 3));
        }

        List<AskedRow> read = [];
        while (Must(await house.As(Control).Ask(new FindQuestions(AskedSort.Unchosen, read.LastOrDefault()?.Key, 2))) is { Count: > 0 } some)
        {
            read.AddRange(some);
        }

        Assert.Equal(7, read.DistinctBy(row => row.Id).Count());
        Assert.Equal(read.OrderByDescending(row => row.Weight).Select(row => row.Weight), read.Select(row => row.Weight));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_citizen_and_an_official_without_the_task_see_nothing(TestDatabase database)
    {
        await using var house = await House.On(database);
        var question = await house.AQuestion();
        foreach (var actor in (Actor[])[new(Guid.CreateVersion7(), ActorKind.Citizen, "Một người", []), Control with { Grants = [] }])
        {
            house.As(actor);
            Assert.Equal(RefusalKind.Forbidden, (await house.Ask(new FindQuestions())).Refusal?.Kind);
            Assert.Equal(RefusalKind.Forbidden, (await house.Ask(new ViewQuestion(question))).Refusal?.Kind);
            Assert.Equal(RefusalKind.Forbidden, (await house.Ask(new FindSayings())).Refusal?.Kind);
            Assert.Equal(RefusalKind.Forbidden, (await house.Do(new NoteAsked())).Refusal?.Kind);
        }
    }
}
