using System.Globalization;
using Microsoft.Extensions.Time.Testing;
using MotCua.Web.Words;

namespace MotCua.Web.Tests.Words;

public sealed class InWordsTests
{
    private static readonly DateTimeOffset Now = new(2023, 6, 20, 10, 0, 0, TimeSpan.FromHours(7));

    private readonly InWords say = new(new Wording(), new FakeTimeProvider(Now.ToUniversalTime()));

    public InWordsTests() => CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("vi-VN");

    [Fact]
    public void A_deadline_names_its_weekday()
    {
        Assert.Equal("11:00 thứ Ba 27/6", say.Moment(At(2023, 6, 27, 11, 0)));
        Assert.Equal("17:00 Chủ nhật 1/1", say.Moment(At(2023, 1, 1, 17, 0)));
        Assert.Equal("08:00 thứ Hai 8/1/2024", say.Moment(At(2024, 1, 8, 8, 0)));
    }

    [Fact]
    public void An_hour_is_said_in_Vietnam_wherever_it_was_written_down()
    {
        Assert.Equal("06:30 thứ Tư 21/6", say.Moment(new DateTimeOffset(2023, 6, 20, 23, 30, 0, TimeSpan.Zero)));
    }

    [Fact]
    public void Papers_name_the_whole_date() => Assert.Equal("11:00 thứ Ba 27/06/2023", say.MomentInFull(At(2023, 6, 27, 11, 0)));

    [Theory]
    [InlineData(20, "13:30 hôm nay")]
    [InlineData(19, "13:30 hôm qua")]
    [InlineData(21, "13:30 ngày mai")]
    [InlineData(26, "13:30 T2 26/6")]
    [InlineData(25, "13:30 CN 25/6")]
    public void Near_days_go_by_their_name_in_tables(int day, string said) => Assert.Equal(said, say.MomentInShort(At(2023, 6, day, 13, 30)));

    [Theory]
    [InlineData(75000, "75.000 đồng")]
    [InlineData(0, "0 đồng")]
    [InlineData(1200000, "1.200.000 đồng")]
    public void Money_is_never_parted_from_its_unit(int amount, string said) => Assert.Equal(said, say.Money(amount));

    [Fact]
    public void Figures_are_written_the_Vietnamese_way()
    {
        Assert.Equal("1.234,5", InWords.Number(1234.5m));
        Assert.Equal("98,5%", InWords.Percent(0.985));
        Assert.Equal("2,1\u00a0MB", InWords.Size(2_202_010));
        Assert.Equal("75.000\u00a0₫", InWords.MoneyInShort(75000));
    }

    [Theory]
    [InlineData(41 * 60, "41 giờ")]
    [InlineData((12 * 60) + 30, "12 giờ 30 phút")]
    [InlineData(20, "20 phút")]
    public void Working_time_is_said_in_hours(int minutes, string said) => Assert.Equal(said, say.Hours(TimeSpan.FromMinutes(minutes)));

    [Theory]
    [InlineData(80, "10 ngày")]
    [InlineData(28, "3 ngày 4 giờ")]
    [InlineData(5, "5 giờ")]
    public void Working_time_is_said_in_days_of_eight_hours(int hours, string said) => Assert.Equal(said, say.Days(TimeSpan.FromHours(hours)));

    [Fact]
    public void What_is_left_turns_into_what_is_over()
    {
        Assert.Equal("Còn 41 giờ", say.Left(TimeSpan.FromHours(41)));
        Assert.Equal("Quá 4 giờ", say.Left(TimeSpan.FromHours(-4)));
    }

    private static DateTimeOffset At(int year, int month, int day, int hour, int minute) =>
        new DateTimeOffset(year, month, day, hour, minute, 0, TimeSpan.FromHours(7)).ToUniversalTime();
}
