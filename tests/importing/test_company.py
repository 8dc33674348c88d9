"""The sales teams become regions, a team per manager, and people who report to one another without a circle."""

from pathlib import Path

from services.cli.importing.crm.company import Company
from tests.importing.exports import codes, deal, read


def company(folder: Path, *lines: str) -> tuple[Company, list[str]]:
    crm, findings = read(folder, sales_teams=lines, sales_pipeline=[])
    return crm.company, [code for code in codes(findings) if code != "agent_without_deal"]


def test_each_manager_leads_a_team_of_their_name_in_their_region(tmp_path: Path) -> None:
    read_company, found = company(tmp_path, "Ann,Bo,East", "Cy,Bo,East", "Di,Flo,West")
    assert read_company.regions == ["East", "West"]
    assert [(team.name, team.region) for team in read_company.teams.values()] == [("Bo", "East"), ("Flo", "West")]
    assert [(p.name, p.post, p.team.name, p.manager) for p in read_company.in_order] == [
        ("Bo", "regional_manager", "Bo", None),
        ("Flo", "regional_manager", "Flo", None),
        ("Ann", "sales_rep", "Bo", "Bo"),
        ("Cy", "sales_rep", "Bo", "Bo"),
        ("Di", "sales_rep", "Flo", "Flo"),
    ]
    assert found == []


def test_a_manager_with_people_in_two_regions_leads_two_teams_and_belongs_to_the_first(tmp_path: Path) -> None:
    read_company, _ = company(tmp_path, "Ann,Bo,East", "Cy,Bo,West")
    assert list(read_company.teams) == [("East", "Bo"), ("West", "Bo")]
    assert read_company.people["Bo"].team.region == "East"


def test_a_manager_who_is_listed_as_an_agent_belongs_where_that_line_says(tmp_path: Path) -> None:
    read_company, found = company(tmp_path, "Ann,Bo,East", "Bo,Flo,West")
    bo = read_company.people["Bo"]
    assert (bo.post, bo.team.name, bo.manager) == ("regional_manager", "Flo", "Flo")
    assert [person.name for person in read_company.in_order] == ["Flo", "Bo", "Ann"]
    assert found == []


def test_nobody_manages_themselves_and_two_people_do_not_manage_each_other(tmp_path: Path) -> None:
    read_company, found = company(tmp_path, "Ann,Ann,East", "Bo,Cy,East", "Cy,Bo,East")
    assert {name: person.manager for name, person in read_company.people.items()} == {
        "Ann": None,
        "Bo": "Cy",
        "Cy": None,
    }
    assert found == ["own_manager", "manager_cycle"]


def test_another_spelling_of_a_person_or_a_region_is_the_same_one_and_is_reported(tmp_path: Path) -> None:
    read_company, found = company(tmp_path, "Ann Lee,Bo,East", "Cy,BO ,EAST", "ann-lee,Bo,East")
    assert list(read_company.teams) == [("East", "Bo")]
    assert found == ["spelling", "spelling", "spelling", "agent_repeated"]


def test_an_agent_listed_again_elsewhere_is_refused_and_stays_where_they_were_listed_first(tmp_path: Path) -> None:
    crm, findings = read(
        tmp_path, sales_teams=["Ann,Bo,East", "Ann,Flo,West"], sales_pipeline=[deal(sales_agent="Ann")]
    )
    assert crm.company.people["Ann"].team.name == "Bo"
    assert codes(findings, "refused") == ["agent_repeated"]
    assert "Flo" not in crm.company.people


def test_a_line_without_manager_or_region_is_placed_as_high_as_it_says_and_reported(tmp_path: Path) -> None:
    read_company, found = company(tmp_path, "Ann,,East", "Bo,Cy,")
    assert [(p.name, p.team.name, p.team.region, p.manager) for p in read_company.in_order] == [
        ("Cy", "Cy", None, None),
        ("Ann", "East", "East", None),
        ("Bo", "Cy", None, "Cy"),
    ]
    assert found == ["manager_missing", "regional_office_missing"]


def test_a_line_without_an_agent_is_refused(tmp_path: Path) -> None:
    _, findings = read(tmp_path, sales_teams=[" ,Bo,East"], sales_pipeline=[])
    assert codes(findings) == ["agent_missing"]


def test_people_are_in_place_from_the_earliest_date_of_the_pipeline(tmp_path: Path) -> None:
    crm, _ = read(
        tmp_path,
        sales_pipeline=[deal(), deal(opportunity_id="B", engage_date="2016-05-04"), deal(close_date="1871-01-01")],
    )
    assert str(crm.starts_on) == "2016-05-04"


def test_agents_without_a_deal_are_taken_and_named(tmp_path: Path) -> None:
    _, findings = read(tmp_path, sales_pipeline=[deal()])
    assert [(f.value, f.line, f.action) for f in findings] == [("Cy Dale", 3, "taken"), ("Di Eck", 4, "taken")]
