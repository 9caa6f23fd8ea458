namespace MotCua.Forms.Formula;

/// <summary>Days written in words, as civil status registers ask: "Ngày mười lăm tháng bảy năm hai nghìn không trăm hai mươi ba".</summary>
internal static class NumberWords
{
    private static readonly string[] Units = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

    public static string Of(DateOnly day) => $"Ngày {Small(day.Day)} tháng {Month(day.Month)} năm {Of(day.Year)}";

    /// <summary>Whole numbers from 0 to 9999.</summary>
    public static string Of(int number)
    {
        if (number < 1000)
        {
            return number < 100 ? Small(number) : Hundreds(number);
        }

        var rest = number % 1000;
        return rest == 0 ? $"{Units[number / 1000]} nghìn" : $"{Units[number / 1000]} nghìn {Hundreds(rest)}";
    }

    private static string Month(int month) => month == 4 ? "tư" : Small(month);

    private static string Hundreds(int number)
    {
        var rest = number % 100;
        var hundreds = $"{Units[number / 100]} trăm";
        return rest == 0 ? hundreds : rest < 10 ? $"{hundreds} linh {Units[rest]}" : $"{hundreds} {Small(rest)}";
    }

    private static string Small(int number)
    {
        if (number < 10)
        {
            return Units[number];
        }

        var (tens, unit) = Math.DivRem(number, 10);
        var head = tens == 1 ? "mười" : $"{Units[tens]} mươi";
        return unit switch
        {
            0 => head,
            1 when tens > 1 => $"{head} mốt",
            5 => $"{head} lăm",
            _ => $"{head} {Units[unit]}",
        };
    }
}
