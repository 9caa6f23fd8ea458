using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MotCua.Web.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class FoundAtAgency : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_dossier_applicant_number",
                schema: "dossiers",
                table: "dossier");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_applicant_number_at_agency",
                schema: "dossiers",
                table: "dossier",
                columns: new[] { "applicant_number", "competent_agency", "receiving_agency", "id" });

            migrationBuilder.DropPrimaryKey(
                name: "PK_word",
                schema: "dossiers",
                table: "word");

            migrationBuilder.DropIndex(
                name: "IX_word_dossier_word",
                schema: "dossiers",
                table: "word");

            migrationBuilder.AddColumn<long>(
                name: "name_bits",
                schema: "dossiers",
                table: "word",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            // As DossierWord.BitsOf counts them.
            migrationBuilder.Sql(@"
                UPDATE dossiers.word AS w SET name_bits = named.bits
                FROM (SELECT dossier, bit_or(1::bigint << ((ascii(word) * 7 + ascii(substr(word, 2, 1)) * 5 + ascii(right(word, 1)) * 3 + length(word) * 11) % 63)) AS bits
                    FROM dossiers.word WHERE position('-' IN word) = 0 GROUP BY dossier) AS named
                WHERE named.dossier = w.dossier AND position('-' IN w.word) = 0;");

            migrationBuilder.AddPrimaryKey(
                name: "PK_word",
                schema: "dossiers",
                table: "word",
                columns: new[] { "dossier", "word", "agency" });

            migrationBuilder.CreateIndex(
                name: "IX_word_agency_word_dossier_name_bits",
                schema: "dossiers",
                table: "word",
                columns: new[] { "agency", "word", "dossier", "name_bits" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_dossier_applicant_number_at_agency",
                schema: "dossiers",
                table: "dossier");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_applicant_number",
                schema: "dossiers",
                table: "dossier",
                column: "applicant_number");

            migrationBuilder.DropPrimaryKey(
                name: "PK_word",
                schema: "dossiers",
                table: "word");

            migrationBuilder.DropIndex(
                name: "IX_word_agency_word_dossier_name_bits",
                schema: "dossiers",
                table: "word");

            migrationBuilder.DropColumn(
                name: "name_bits",
                schema: "dossiers",
                table: "word");

            migrationBuilder.AddPrimaryKey(
                name: "PK_word",
                schema: "dossiers",
                table: "word",
                columns: new[] { "agency", "word", "dossier" });

            migrationBuilder.CreateIndex(
                name: "IX_word_dossier_word",
                schema: "dossiers",
                table: "word",
                columns: new[] { "dossier", "word" });
        }
    }
}
