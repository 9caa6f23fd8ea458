using CsCheck;
using MotCua.People;

namespace MotCua.Modules.Tests.People;

public sealed class IdentityNumberTests
{
    [Theory]
    [InlineData("024190001234", 24, Sex.Female, 1990)]
    [InlineData("024 085 001 234", 24, Sex.Male, 1985)]
    [InlineData("001203045678", 1, Sex.Male, 2003)]
    [InlineData("027314045678", 27, Sex.Female, 2014)]
    [InlineData("184090001234", 184, Sex.Male, 1990)]
    public void The_number_tells_birthplace_sex_and_year(string text, int birthplace, Sex sex, int year)
    {
        Assert.True(IdentityNumber.TryParse(text, out var number));
        Assert.Equal((birthplace, sex, year), (number.Birthplace, number.Sex, number.BirthYear));
        Assert.Equal(birthplace > 100, number.BornAbroad);
    }

    [Theory]
    [InlineData("", IdentityFault.NotTwelveDigits)]
    [InlineData(null, IdentityFault.NotTwelveDigits)]
    [InlineData("123456789", IdentityFault.NotTwelveDigits)]
    [InlineData("02409000123x", IdentityFault.NotTwelveDigits)]
    [InlineData("0240900012345", IdentityFault.NotTwelveDigits)]
    [InlineData("003090001234", IdentityFault.UnknownBirthplace)]
    [InlineData("000090001234", IdentityFault.UnknownBirthplace)]
    [InlineData("100090001234", IdentityFault.UnknownBirthplace)]
    [InlineData("999090001234", IdentityFault.UnknownBirthplace)]
    [InlineData("024190001234", IdentityFault.SexDisagrees)]
    [InlineData("024290001234", IdentityFault.BirthYearDisagrees)]
    [InlineData("024091001234", IdentityFault.BirthYearDisagrees)]
    [InlineData("024090001234", null)]
    public void What_is_wrong_is_said_precisely(string? text, IdentityFault? fault) =>
        Assert.Equal(fault, IdentityNumber.Check(text, new DateOnly(1990, 5, 17), Sex.Male));

    [Fact]
    public void A_number_made_by_the_rule_passes_and_tells_back_what_it_was_made_of() =>
        Gen.Select(Gen.Int[0, 6].Select(pick => new[] { 1, 24, 27, 79, 96, 101, 250 }[pick]), Gen.Int[1900, 2399], Gen.Enum<Sex>(), Gen.Int[0, 999999]).Sample((place, year, sex, serial) =>
        {
            var century = ((year - 1900) / 100 * 2) + (sex == Sex.Female ? 1 : 0);
            var text = $"{place:000}{century}{year % 100:00}{serial:000000}";

            return IdentityNumber.Check(text, new DateOnly(year, 1, 1), sex) is null
                && IdentityNumber.TryParse(text, out var number)
                && number.BirthYear == year && number.Sex == sex && number.Birthplace == place && number.Value == text;
        });

    [Fact]
    public void A_number_never_fits_a_person_of_the_other_sex() =>
        Gen.Select(Gen.Int[1900, 2099], Gen.Enum<Sex>(), Gen.Int[0, 999999]).Sample((year, sex, serial) =>
        {
            var text = $"024{((year - 1900) / 100 * 2) + (sex == Sex.Female ? 1 : 0)}{year % 100:00}{serial:000000}";
            return IdentityNumber.Check(text, null, sex == Sex.Male ? Sex.Female : Sex.Male) == IdentityFault.SexDisagrees;
        });
}
