using MotCua.Kernel;
using MotCua.Modules.Tests.Organisation.Import;
using MotCua.People;
using MotCua.People.Import;
using MotCua.People.Mandates;
using MotCua.People.Registration;
using static MotCua.People.PeopleRefusals;

namespace MotCua.Modules.Tests.People.Import;

public sealed class ImportPeopleTests
{
    private const string Citizens = "number,name,born_on,sex,address,phone,email,login\n";
    private const string Enterprises = "tax_code,name,address,phone,email,legal_representative_number,login\n";
    private const string Mandates = "representative_number,principal_number,procedure_code,from,until,note\n";

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_people_of_the_demo_are_taken_and_again_change_nothing(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        ImportFile[] files = [.. Directory.GetFiles(Path.Combine(DemoProvinceTests.Root(), "demo", "people"), "*.csv").Select(file => new ImportFile(Path.GetFileName(file), File.ReadAllText(file)))];

        var first = (await house.Do(new ImportPeople(files))).Value;
        var again = (await house.Do(new ImportPeople(files))).Value;

        Assert.Empty(first.Refused);
        Assert.True(first.Created > 35);
        Assert.Equal((0, 0, first.Created), (again.Created, again.Changed, again.Unchanged));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Bad_lines_are_named_and_good_ones_taken(TestDatabase database)
    {
        await using var house = await House.Bare(database);

        var report = (await house.Do(new ImportPeople([
            new("m.csv", Mandates + "024187000215,2400001107,*,2021-01-01,,Ủy quyền\n024187000215,024187000215,*,2021-01-01,,x\n024187000215,024000000000,*,2021-01-01,,x\n024187000215,2400001107,*,2022-01-01,,x\n024187000215,2400001107,*,2021-01-01,2020-01-01,x\n"),
            new("c.csv", Citizens + "024187000215,Thân Thị Hoa,1987-10-02,Female,,,,\n024187000215,Khác,1987-10-02,Female,,,,\n024187000216,Sai,1987-10-02,Male,,,,\n024187000216,Sai,hôm qua,Female,,,,\nngắn,hơn\n"),
            new("e.csv", Enterprises + "2400001107,Công ty,,,,024187000215,\n2400001108,Công ty,,,,024187000215,\n"),
            new("x.csv", "gì,đó\n"),
        ]))).Value;

        Assert.Equal((3, 0, 0), (report.Created, report.Changed, report.Unchanged));
        Assert.Equal(
            [
                ("x.csv", 1, FileUnknown.Code), ("c.csv", 3, LineRepeated.Code), ("c.csv", 4, NumberSexDisagrees.Code), ("c.csv", 5, FieldUnreadable.Code), ("c.csv", 6, FieldCount.Code),
                ("e.csv", 3, TaxCodeInvalid.Code), ("m.csv", 3, ForOneself.Code), ("m.csv", 4, NoSuchPerson.Code), ("m.csv", 5, MandateHeld.Code), ("m.csv", 6, LineRepeated.Code),
            ],
            report.Refused.Select(line => (line.File, line.Line, line.Code)));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_people_said_themselves_outlives_the_file(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        ImportFile[] files = [new("c.csv", Citizens + "024187000215,Thân Thị Hoa,1987-10-02,Female,,0987000113,,\n024085000112,Vi Văn Thắng,1985-04-18,Male,,,,\n"),
            new("m.csv", Mandates + "024187000215,024085000112,*,2021-01-01,,Vợ\n")];
        await house.Do(new ImportPeople(files));
        var hoa = (await house.With((IPeople people) => people.ByNumber("024187000215", default)))!.Id;
        house.As(Folk.Self(hoa));
        await house.Do(new CorrectContact(hoa, null, "0912345678", null, []));
        await house.Do(new RevokeMandate((await house.Ask(new ViewMyself())).Value.ActsFor.Single().Id));

        var again = (await house.As(Actor.House).Do(new ImportPeople(files))).Value;

        Assert.Equal((0, 0, 3), (again.Created, again.Changed, again.Unchanged));
        var me = (await house.As(Folk.Self(hoa)).Ask(new ViewMyself())).Value;
        Assert.Equal("0912345678", me.Card.Phone);
        Assert.Equal(new DateOnly(2023, 6, 12), Assert.Single(me.ActsFor).Period.Until);
        Assert.True(KernelRefusals.NotAllowed.Is((await house.Do(new ImportPeople(files))).Refusal));
    }
}
